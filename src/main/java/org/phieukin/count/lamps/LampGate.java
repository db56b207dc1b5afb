package org.phieukin.count.lamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/**
 * Nothing is published before server and browser agree, nor against a third report. Every lamp is
 * named that is not on, so that the checklist ticks none off before.
 */
@ApplicationScoped
class LampGate implements Gate {
  @Inject Lamps lamps;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    return allMissing(poll, step).stream().findFirst();
  }

  @Override
  public List<Why> allMissing(Poll poll, Step step) {
    return step == Step.PUBLISH && poll.state() == PollState.COUNTED
        ? lamps.of(poll.uuid()).all().stream().flatMap(light -> why(light).stream()).toList()
        : List.of();
  }

  private static Optional<Why> why(Light light) {
    return switch (light.state()) {
      case SERVER_AWAITED -> Optional.of(Why.RECOUNT_AWAITED);
      case SERVER_REFUSED -> Optional.of(Why.RECOUNT_REFUSED);
      case BROWSER_AWAITED -> Optional.of(Why.BROWSER_AWAITED);
      case BROWSER_DIFFERS -> Optional.of(Why.BROWSER_DIFFERS);
      case OTHER_DIFFERS -> Optional.of(Why.REPORT_DIFFERS);
      case SERVER_HOLDS, BROWSER_AGREES, OTHER_NONE, OTHER_AGREES -> Optional.empty();
    };
  }
}
