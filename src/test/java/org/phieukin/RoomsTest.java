package org.phieukin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import jakarta.persistence.Entity;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;

/** The arrows between the rooms (DESIGN, "The rooms"), and what no room may have. */
@AnalyzeClasses(packages = "org.phieukin", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static Architectures.LayeredArchitecture rooms() {
    return Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("protocol")
        .definedBy("..protocol..")
        .layer("site")
        .definedBy("..site..")
        .layer("record")
        .definedBy("..record..")
        .layer("access")
        .definedBy("..access..")
        .layer("meeting")
        .definedBy("..meeting..")
        .layer("poll")
        .definedBy("..poll..")
        .layer("slip")
        .definedBy("..slip..")
        .layer("box")
        .definedBy("..box..")
        .layer("booth")
        .definedBy("..booth..")
        .layer("count")
        .definedBy("..count..")
        .layer("report")
        .definedBy("..report..")
        .layer("demo")
        .definedBy("..demo..");
  }

  @ArchTest
  static final ArchRule a_room_uses_only_the_rooms_before_it =
      rooms()
          .whereLayer("site")
          .mayOnlyAccessLayers("protocol")
          .whereLayer("record")
          .mayOnlyAccessLayers("protocol", "site")
          .whereLayer("access")
          .mayOnlyAccessLayers("protocol", "site", "record")
          .whereLayer("meeting")
          .mayOnlyAccessLayers("protocol", "site", "record", "access")
          .whereLayer("poll")
          .mayOnlyAccessLayers("protocol", "site", "record", "access", "meeting")
          .whereLayer("slip")
          .mayOnlyAccessLayers("protocol", "site", "record", "access", "meeting", "poll")
          .whereLayer("box")
          .mayOnlyAccessLayers("protocol", "site", "record", "access", "meeting", "poll", "slip")
          .whereLayer("booth")
          .mayOnlyAccessLayers(
              "protocol", "site", "record", "access", "meeting", "poll", "slip", "box")
          .whereLayer("count")
          .mayOnlyAccessLayers(
              "protocol", "site", "record", "access", "meeting", "poll", "slip", "box")
          .whereLayer("report")
          .mayOnlyAccessLayers(
              "protocol", "site", "record", "access", "meeting", "poll", "slip", "box", "count")
          .whereLayer("demo")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule the_protocol_is_plain_java_over_the_curve_library =
      classes()
          .that()
          .resideInAPackage("..protocol..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("..protocol..", "java..", "javax.crypto..", "cafe.cryptography..");

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

  @ArchTest
  static final ArchRule nothing_tells_when_a_ballot_or_a_slip_came =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage("..box..", "..slip..")
          .should()
          .notHaveRawType(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "temporal",
                  type ->
                      type.isAssignableTo(Temporal.class)
                          || type.isAssignableTo(Date.class)
                          || type.isAssignableTo(Calendar.class)));
}
