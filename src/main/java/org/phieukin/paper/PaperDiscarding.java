package org.phieukin.paper;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.poll.Discarded;

/** Deletes what a rehearsal planned and counted on paper when it is thrown away. */
@ApplicationScoped
class PaperDiscarding {
  void delete(@Observes @Priority(90) Discarded discarded) {
    PaperEntry.delete("pollUuid", discarded.pollUuid());
    AgreedCount.delete("pollUuid", discarded.pollUuid());
    PaperPlan.delete("pollUuid", discarded.pollUuid());
  }
}
