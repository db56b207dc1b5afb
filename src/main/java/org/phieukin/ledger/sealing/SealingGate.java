package org.phieukin.ledger.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** Where the meeting wants it, no box is opened before unused and spoilt slips are sealed. */
@ApplicationScoped
class SealingGate implements Gate {
  @Inject SealingRules rules;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    boolean shut = step == Step.COUNT && rules.binds(poll);
    return shut && SealedSlips.of(poll.uuid()).isEmpty()
        ? Optional.of(Why.SLIPS_UNSEALED)
        : Optional.empty();
  }
}
