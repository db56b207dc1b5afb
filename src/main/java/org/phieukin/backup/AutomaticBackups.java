package org.phieukin.backup;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.phieukin.poll.Discarded;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.site.Faults;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.witness.Witness;
import org.phieukin.witness.Witnessed;

/**
 * Backups that nobody asks for: every some minutes where something has happened, and anew when a
 * box was closed, for the one before carries its key (DESIGN, "The open box").
 */
@ApplicationScoped
class AutomaticBackups {
  private static final String NAME = "phieukin-auto.backup";
  private static final long LOOK_EVERY_MILLISECONDS = 1000;

  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject Vertx vertx;
  @Inject Backups backups;
  @Inject LastBackup last;
  @Inject Witness witness;

  private Witnessed saved = Witnessed.NOTHING;

  void begin(@Observes StartupEvent start) {
    if (disk.inMemory()) {
      return;
    }
    backups.endUnfinished();
    vertx.setPeriodic(LOOK_EVERY_MILLISECONDS, id -> vertx.executeBlocking(this::serve));
    if (config.backup().folder().isPresent()) {
      long every = Duration.ofMinutes(config.backup().minutes()).toMillis();
      vertx.setPeriodic(
          LOOK_EVERY_MILLISECONDS, every, id -> vertx.executeBlocking(this::saveWhatHappened));
    }
  }

  private Void serve() {
    backups.serve();
    return null;
  }

  void stepped(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stepped stepped) {
    if (stepped.step() == Step.CLOSE || stepped.step() == Step.CANCEL) {
      anew();
    }
  }

  void discarded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Discarded discarded) {
    anew();
  }

  private void anew() {
    if (!disk.inMemory() && config.backup().folder().isPresent()) {
      vertx.executeBlocking(
          () -> {
            saved = Witnessed.NOTHING;
            return saveWhatHappened();
          });
    }
  }

  /** Makes one where something has happened since the last one, and says what keeps it from it. */
  synchronized Void saveWhatHappened() {
    config.backup().folder().ifPresent(folder -> last.met(save(folder)));
    return null;
  }

  /** The same into this folder. */
  Optional<BackupTrouble> save(Path folder) {
    var file = folder.resolve(NAME);
    var now = witness.witnessed();
    if (!Files.isDirectory(folder)) {
      return Optional.of(BackupTrouble.FOLDER_MISSING);
    }
    var key = BackupKeyFile.in(config.data());
    if (key.isEmpty()) {
      return Optional.of(BackupTrouble.KEY_MISSING);
    }
    if (saved.equals(now) && Files.exists(file)) {
      return Optional.empty();
    }
    try {
      backups.make(file, key.get(), percent -> {});
      saved = now;
      return Optional.empty();
    } catch (IOException | SQLException | RuntimeException e) {
      Faults.note("The backup " + file + " could not be written", e);
      return Optional.of(BackupTrouble.NOT_WRITTEN);
    }
  }
}
