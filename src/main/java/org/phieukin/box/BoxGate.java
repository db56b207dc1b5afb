package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** The box is empty before opening. */
@ApplicationScoped
class BoxGate implements Gate {
  @Inject BallotCounter counter;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    boolean filled = step == Step.OPEN && counter.cast(poll.uuid()) > 0;
    return filled ? Optional.of(Why.BOX_NOT_EMPTY) : Optional.empty();
  }
}
