package org.phieukin.ledger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.poll.Discarded;

/** Deletes what was said of a rehearsal's missing slips when it is thrown away. */
@ApplicationScoped
class LedgerDiscarding {
  void delete(@Observes @Priority(190) Discarded discarded) {
    MissingSlips.delete("pollUuid", discarded.pollUuid());
  }
}
