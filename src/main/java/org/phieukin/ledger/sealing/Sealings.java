package org.phieukin.ledger.sealing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.poll.Discarded;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Keeps what was sealed between closing and counting. */
@ApplicationScoped
public class Sealings {
  @Inject RecordBook record;

  /** What was sealed, where anything was said of it. */
  @Transactional
  public Optional<Sealing> of(String pollUuid) {
    return SealedSlips.of(pollUuid).map(SealedSlips::sealing);
  }

  /**
   * Says what was sealed, in place of what was said before.
   *
   * @throws Refusal NO_SUCH_STEP but between closing and counting
   */
  @Transactional
  public void seal(String pollUuid, Sealing sealing, String actor) {
    if (Poll.locked(pollUuid).state() != PollState.CLOSED) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    if (of(pollUuid).equals(Optional.of(sealing))) {
      return;
    }
    var row = SealedSlips.of(pollUuid).orElseGet(() -> new SealedSlips(pollUuid));
    row.write(sealing);
    row.persist();
    var facts = Map.of("unused", sealing.unused(), "spoilt", sealing.spoilt());
    record.append(actor, Act.SLIPS_SEALED, pollUuid, facts);
  }

  void delete(@Observes @Priority(190) Discarded discarded) {
    SealedSlips.delete("pollUuid", discarded.pollUuid());
  }
}
