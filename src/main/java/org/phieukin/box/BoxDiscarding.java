package org.phieukin.box;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.poll.Discarded;

/** Deletes the ballots of a rehearsal that is thrown away. */
@ApplicationScoped
class BoxDiscarding {
  void delete(@Observes @Priority(200) Discarded discarded) {
    SealedBallot.delete("pollUuid", discarded.pollUuid());
    ClosedBallot.delete("pollUuid", discarded.pollUuid());
    ReceiptKeyRow.delete("pollUuid", discarded.pollUuid());
  }
}
