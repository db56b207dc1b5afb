package org.phieukin.poll;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Deletes the first count of a rehearsal that is thrown away. */
@ApplicationScoped
class FirstCountDiscarding {
  void delete(@Observes @Priority(300) Discarded discarded) {
    FirstCount.deleteById(discarded.pollUuid());
  }
}
