package org.phieukin.slip;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.poll.Discarded;

/** Deletes the slips of a rehearsal that is thrown away. */
@ApplicationScoped
class SlipDiscarding {
  void delete(@Observes @Priority(300) Discarded discarded) {
    PrintedAddress.forget(discarded.pollUuid());
    Slip.delete("pollUuid", discarded.pollUuid());
  }
}
