package org.phieukin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.phieukin.site.Brake;

/** One clock tells the day, one brake counts tries, and the platform does what it can do. */
@AnalyzeClasses(packages = "org.phieukin", importOptions = WithoutTests.class)
class HabitsTest {
  @ArchTest
  static final ArchRule nobody_asks_another_clock_than_the_one_injected =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.phieukin.site.ServerClock")
          .should()
          .callMethodWhere(
              describe(
                  "asks the machine for the time or its time zone",
                  (JavaMethodCall call) -> asksTheMachine(call.getTarget())))
          .orShould()
          .callConstructor(Date.class);

  /** Without the clock among what is given, the time comes from the machine. */
  private static boolean asksTheMachine(MethodCallTarget target) {
    boolean now =
        target.getName().equals("now")
            && target.getOwner().getPackageName().startsWith("java.time")
            && target.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
    boolean clock =
        target.getOwner().isEquivalentTo(Clock.class) && MACHINES.contains(target.getName());
    return now
        || clock
        || MACHINES.contains(target.getOwner().getSimpleName() + "." + target.getName());
  }

  private static final Set<String> MACHINES =
      Set.of(
          "system",
          "systemUTC",
          "systemDefaultZone",
          "System.currentTimeMillis",
          "ZoneId.systemDefault",
          "TimeZone.getDefault",
          "Calendar.getInstance");

  @ArchTest
  static final ArchRule beans_are_given_and_not_looked_up =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("io.quarkus.arc.Arc")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.enterprise.inject.spi.CDI");

  @ArchTest
  static final ArchRule threads_are_the_platforms =
      noClasses()
          .should()
          .callConstructorWhere(
              describe(
                  "starts a thread of its own",
                  call -> call.getTargetOwner().isAssignableTo(Thread.class)))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.Executors");

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
