package org.phieukin.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** No poll opens without slips. */
@ApplicationScoped
class SlipGate implements Gate {
  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    boolean none = step == Step.OPEN && Slip.count(poll.uuid(), SlipState.GOOD) == 0;
    return none ? Optional.of(Why.SLIPS_MISSING) : Optional.empty();
  }
}
