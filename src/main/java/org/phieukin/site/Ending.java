package org.phieukin.site;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Whether the server was told to stop. It is not ready from then on; for a moment it still answers
 * everybody, so that what never ends of itself can end, then it finishes what is under way.
 */
@ApplicationScoped
public class Ending {
  private volatile boolean begun;

  void begin(@Observes ShutdownDelayInitiatedEvent told) {
    begun = true;
    Log.info("Told to stop: finishing what is under way.");
  }

  /** Whether streams should end now. */
  public boolean begun() {
    return begun;
  }
}
