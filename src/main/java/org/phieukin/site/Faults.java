package org.phieukin.site;

import io.quarkus.logging.Log;

/** Faults of the server as the log tells them: what and where, never what was sent. */
final class Faults {
  private Faults() {}

  /** Notes a fault. Messages of exceptions may quote a request, so the log leaves them out. */
  static void note(Throwable fault) {
    Log.error("A request failed unexpectedly", fault);
  }
}
