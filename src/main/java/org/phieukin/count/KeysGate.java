package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.count.commission.KeyMaking;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** Nothing is frozen before the commission's keys are made, nor counted before they are given. */
@ApplicationScoped
class KeysGate implements Gate {
  @Inject KeyMaking keys;
  @Inject KeyHolders holders;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    boolean missing =
        switch (step) {
          case FREEZE -> !keys.ready(poll.meetingUuid());
          case COUNT -> !holders.enough(poll.uuid());
          default -> false;
        };
    var why = step == Step.FREEZE ? Why.KEYS_NOT_READY : Why.KEYS_AWAITED;
    return missing ? Optional.of(why) : Optional.empty();
  }
}
