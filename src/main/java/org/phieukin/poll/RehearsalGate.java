package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.phieukin.site.Refusal.Why;

/** While a rehearsal takes ballots, the real poll does not open: slips would be mixed up. */
@ApplicationScoped
class RehearsalGate implements Gate {
  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    boolean running = Poll.rehearsing(poll.uuid()).filter(RehearsalGate::takesBallots).isPresent();
    return step == Step.OPEN && running ? Optional.of(Why.REHEARSAL_RUNNING) : Optional.empty();
  }

  private static boolean takesBallots(Poll rehearsal) {
    return rehearsal.state() == PollState.OPEN || rehearsal.state() == PollState.PAUSED;
  }
}
