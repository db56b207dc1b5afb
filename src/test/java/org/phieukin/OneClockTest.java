package org.phieukin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.phieukin.site.Brake;

/** One clock tells the day, and one brake counts tries. */
@AnalyzeClasses(packages = "org.phieukin", importOptions = ImportOption.DoNotIncludeTests.class)
class OneClockTest {
  @ArchTest
  static final ArchRule nobody_counts_tries_but_the_brake =
      noClasses()
          .that()
          .areNotAssignableTo(Brake.class)
          .and()
          .haveNameNotMatching(".*Brake\\$.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.bucket4j..");
}
