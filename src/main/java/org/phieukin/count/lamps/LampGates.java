package org.phieukin.count.lamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/**
 * Nothing is published before server and browser agree, nor against a third report. A gate for each
 * lamp, so that the checklist ticks none off before it is on.
 */
final class LampGates {
  private LampGates() {}

  @ApplicationScoped
  static class OfServer implements Gate {
    @Inject Lamps lamps;

    @Override
    public Optional<Why> missing(Poll poll, Step step) {
      return counted(poll, step) ? why(lamps.of(poll.uuid()).server()) : Optional.empty();
    }
  }

  @ApplicationScoped
  static class OfBrowser implements Gate {
    @Inject Lamps lamps;

    @Override
    public Optional<Why> missing(Poll poll, Step step) {
      return counted(poll, step) ? why(lamps.of(poll.uuid()).browser()) : Optional.empty();
    }
  }

  @ApplicationScoped
  static class OfOther implements Gate {
    @Inject Lamps lamps;

    @Override
    public Optional<Why> missing(Poll poll, Step step) {
      return counted(poll, step) ? why(lamps.of(poll.uuid()).other()) : Optional.empty();
    }
  }

  private static boolean counted(Poll poll, Step step) {
    return step == Step.PUBLISH && poll.state() == PollState.COUNTED;
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
