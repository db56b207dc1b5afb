package org.phieukin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.function.Function;

/** The arrows between the rooms (DESIGN, "The rooms"), and what no room may have. */
@AnalyzeClasses(packages = "org.phieukin", importOptions = WithoutTests.class)
class RoomsTest {
  /** Every room, each after those that it may use; the booth is used by the demonstration alone. */
  private static final List<String> FLOW =
      List.of(
          "protocol",
          "site",
          "edge",
          "record",
          "access",
          "venue",
          "meeting",
          "dossier",
          "poll",
          "retention",
          "slip",
          "box",
          "witness",
          "backup",
          "booth",
          "ledger",
          "paper",
          "count",
          "report",
          "print",
          "desk",
          "demo");

  @ArchTest
  static final ArchRule a_room_uses_only_the_rooms_before_it =
      classes().should(stay("use only the rooms before its own", RoomsTest::upward));

  @ArchTest
  static final ArchRule every_class_has_its_room =
      classes().should(stay("be in a room of the house", RoomsTest::homeless));

  private static List<String> upward(JavaClass one) {
    return one.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> ours(dependency.getTargetClass()))
        .filter(dependency -> !mayUse(room(one), room(dependency.getTargetClass())))
        .map(Dependency::getDescription)
        .toList();
  }

  private static List<String> homeless(JavaClass one) {
    return FLOW.contains(room(one)) ? List.of() : List.of(one.getName() + " is in no known room");
  }

  private static boolean mayUse(String room, String other) {
    boolean before = FLOW.indexOf(other) < FLOW.indexOf(room);
    return room.equals(other) || before && (!other.equals("booth") || room.equals("demo"));
  }

  private static boolean ours(JavaClass one) {
    return one.getPackageName().startsWith("org.phieukin");
  }

  /** The room of a class; packages in a room count to it. */
  private static String room(JavaClass one) {
    var names = one.getPackageName().split("\\.");
    return names.length > 2 ? names[2] : "";
  }

  private static ArchCondition<JavaClass> stay(
      String what, Function<JavaClass, List<String>> faults) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        faults.apply(one).forEach(fault -> events.add(SimpleConditionEvent.violated(one, fault)));
      }
    };
  }

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
