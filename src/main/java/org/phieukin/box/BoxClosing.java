package org.phieukin.box;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;

/** Empties the open box into the closed one, in the order of the hashes (DESIGN, flow 5). */
@ApplicationScoped
class BoxClosing {
  /** Before whoever makes the tally of the closed box. */
  void rewrite(@Observes @Priority(100) Stepped stepped) {
    if (stepped.step() != Step.CLOSE) {
      return;
    }
    for (var ballot : SealedBallot.sortedByHash(stepped.poll().uuid())) {
      new ClosedBallot(ballot).persist();
    }
    ClosedBallot.flush();
    SealedBallot.delete("pollUuid", stepped.poll().uuid());
  }
}
