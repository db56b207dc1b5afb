package org.phieukin.site;

import io.quarkus.logging.Log;
import org.phieukin.site.Refusal.Why;

/** Faults of the server as the log tells them: what and where, never what was sent. */
final class Faults {
  private Faults() {}

  /**
   * Notes a fault. Messages of exceptions may quote a request, so the log leaves them out; of a
   * disk that is full it says that, and what to do, instead of where.
   *
   * @return what whoever asked is told
   */
  static Why note(Throwable fault) {
    var trouble = Trouble.of(fault);
    if (trouble.isPresent()) {
      Log.error("A request failed. " + trouble.get().sentence());
      return trouble.get().why();
    }
    Log.error("A request failed unexpectedly", fault);
    return Why.FAULT;
  }
}
