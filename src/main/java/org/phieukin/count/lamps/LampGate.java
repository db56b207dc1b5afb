package org.phieukin.count.lamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** Nothing is published before server and browser agree, nor against a third report. */
@ApplicationScoped
class LampGate implements Gate {
  @Inject Lamps lamps;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    return step == Step.PUBLISH && poll.state() == PollState.COUNTED
        ? missing(lamps.of(poll.uuid()))
        : Optional.empty();
  }

  private static Optional<Why> missing(ThreeLamps lamps) {
    return lamps.all().stream()
        .map(light -> why(light.state()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Why> why(LampState state) {
    return switch (state) {
      case SERVER_AWAITED -> Optional.of(Why.RECOUNT_AWAITED);
      case SERVER_REFUSED -> Optional.of(Why.RECOUNT_REFUSED);
      case BROWSER_AWAITED -> Optional.of(Why.BROWSER_AWAITED);
      case BROWSER_DIFFERS -> Optional.of(Why.BROWSER_DIFFERS);
      case OTHER_DIFFERS -> Optional.of(Why.REPORT_DIFFERS);
      case SERVER_HOLDS, BROWSER_AGREES, OTHER_NONE, OTHER_AGREES -> Optional.empty();
    };
  }
}
