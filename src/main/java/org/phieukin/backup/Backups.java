package org.phieukin.backup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.phieukin.backup.sealed.BackupKey;
import org.phieukin.site.Faults;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.witness.Witness;

/** Makes backups of the server that runs, one after the other; whoever votes meanwhile votes on. */
@ApplicationScoped
class Backups {
  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject AgroalDataSource database;
  @Inject Witness witness;
  @Inject LastBackup last;

  /** Writes one. @param done is told how many percent are written */
  synchronized void make(Path target, BackupKey key, IntConsumer done)
      throws IOException, SQLException {
    last.at(0);
    try {
      write(target, key, percent -> tell(percent, done));
      last.made();
    } finally {
      last.ended();
    }
  }

  private void tell(int percent, IntConsumer done) {
    last.at(percent);
    done.accept(percent);
  }

  private void write(Path target, BackupKey key, IntConsumer done)
      throws IOException, SQLException {
    var content = new Content(config.data(), config.secret(), witness.witnessed());
    new BackupFile(target)
        .write(
            key,
            out -> {
              try (var connection = database.getConnection()) {
                content.write(connection, out, done);
                connection.rollback();
              }
            });
  }

  /** Tells a command whose backup was cut off by the end of the server before this one. */
  void endUnfinished() {
    try {
      BackupRequest.endUnfinished(config.data());
    } catch (IOException e) {
      Log.warn("What is left of a backup in the data folder cannot be read or written.");
    }
  }

  /** Serves what a command has asked for, if anything. */
  void serve() {
    try {
      if (!disk.inMemory() && BackupRequest.liesIn(config.data())) {
        var asked = BackupRequest.takeFrom(config.data());
        if (asked.isPresent()) {
          serve(asked.get());
        }
      }
    } catch (IOException e) {
      Log.warn("What ./phieukin backup left in the data folder cannot be read.");
    }
  }

  private void serve(BackupRequest asked) throws IOException {
    var data = config.data();
    asked.say(data, "0");
    try {
      make(asked.target(), asked.key(), new Percents(now -> say(asked, now)));
      asked.say(data, "done");
    } catch (IOException | SQLException | RuntimeException e) {
      Faults.note("The backup " + asked.target() + " could not be written", e);
      asked.say(data, "failed");
    }
  }

  private void say(BackupRequest asked, int percent) {
    try {
      asked.say(config.data(), Integer.toString(percent));
    } catch (IOException e) {
      Log.warn("How far a backup is cannot be said in the data folder.");
    }
  }
}
