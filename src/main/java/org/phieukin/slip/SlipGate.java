package org.phieukin.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;
import org.phieukin.venue.Venue;

/** No poll opens without slips, nor while the room cannot find the server. */
@ApplicationScoped
class SlipGate implements Gate {
  @Inject Venue venue;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    if (step != Step.OPEN) {
      return Optional.empty();
    }
    if (!venue.settled(poll.isRehearsal())) {
      return Optional.of(Why.ADDRESS_UNKNOWN);
    }
    boolean none = Slip.count(poll.uuid(), SlipState.GOOD) == 0;
    return none ? Optional.of(Why.SLIPS_MISSING) : Optional.empty();
  }
}
