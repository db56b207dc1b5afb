package org.phieukin.box;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.phieukin.poll.Discarded;

/** Deletes the ballots of a rehearsal that is thrown away. */
@ApplicationScoped
class BoxDiscarding {
  @Inject EndedBoxes ended;

  void delete(@Observes @Priority(200) Discarded discarded) {
    ended.end(discarded.pollUuid(), 0);
    ClosedBallot.delete("pollUuid", discarded.pollUuid());
    BurntBallot.delete("pollUuid", discarded.pollUuid());
    ReceiptKeyRow.delete("pollUuid", discarded.pollUuid());
  }
}
