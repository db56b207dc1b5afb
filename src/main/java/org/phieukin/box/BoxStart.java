package org.phieukin.box;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;

/** What the boxes need before the first ballot: the rest of what a dead server was about. */
@ApplicationScoped
class BoxStart {
  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject OldBox old;
  @Inject KeyDestroying destroying;
  @Inject OpenBox open;

  void start(@Observes @Priority(1000) StartupEvent started) {
    if (config.servers() > 1 && disk.embedded()) {
      throw new IllegalStateException(
          "phieukin.servers is "
              + config.servers()
              + ", but the embedded database serves one server alone. Set it to 1, or use PostgreSQL.");
    }
    old.carryOver();
    destroying.destroy();
    for (var poll : open.withoutKey()) {
      Log.errorf(
          "The key of the open box of poll %s (%s) is missing or does not open: no ballot can be"
              + " cast or counted. Put back the file %s.key in the folder boxes, and the secret it"
              + " was sealed under.",
          poll.uuid(), poll.title(), poll.uuid());
    }
  }
}
