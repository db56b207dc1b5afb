package org.phieukin.retention;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.phieukin.site.Acknowledging;
import org.phieukin.site.Faults;

/** Looks every hour whether a day has come. */
@ApplicationScoped
class DueErasures {
  private static final long EVERY_MILLISECONDS = 3_600_000;

  @Inject Vertx vertx;
  @Inject Retention retention;
  @Inject Acknowledging acknowledging;

  void begin(@Observes StartupEvent start) {
    vertx.setPeriodic(EVERY_MILLISECONDS, id -> vertx.executeBlocking(this::look));
  }

  private Void look() {
    try {
      retention.eraseDue();
      acknowledging.keep();
    } catch (RuntimeException e) {
      Faults.note("What is due could not be erased; it will be tried again", e);
    }
    return null;
  }
}
