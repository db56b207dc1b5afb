package org.phieukin.box;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.phieukin.poll.Discarded;
import org.phieukin.poll.Stepped;
import org.phieukin.site.Faults;
import org.phieukin.site.OnDisk;

/**
 * Destroys the keys of emptied boxes, once the disk has the commit that emptied them: done earlier,
 * a power cut that undoes the commit would lose every ballot.
 */
@ApplicationScoped
class KeyDestroying {
  @Inject OnDisk disk;
  @Inject EndedBoxes ended;

  void stepped(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stepped stepped) {
    destroy();
  }

  void discarded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Discarded discarded) {
    destroy();
  }

  /** Also what an earlier time left over; what fails is tried again at the next step and start. */
  void destroy() {
    try {
      var boxes = ended.all();
      if (boxes.isEmpty()) {
        return;
      }
      disk.sync();
      for (var box : boxes) {
        if (!ended.destroyKey(box)) {
          Log.errorf(
              "The closed box of poll %s does not hold the %d ballots that it held at closing. Its key"
                  + " is kept. Restore the database from a backup.",
              box.pollUuid(), box.ballots());
        }
      }
    } catch (RuntimeException e) {
      Faults.note("A box key could not be destroyed; it will be tried again", e);
    }
  }
}
