package org.phieukin.witness;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.phieukin.access.Vault;
import org.phieukin.record.ChainEnd;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Acknowledging;

/** Compares before anything is written, and remembers when everything has been. */
@ApplicationScoped
class WitnessStart {
  private static final int FIRST = 100;
  private static final int LAST = 9000;

  @Inject Witness witness;
  @Inject Vault vault;
  @Inject RecordBook record;
  @Inject Acknowledging acknowledging;

  void compare(@Observes @Priority(FIRST) StartupEvent start) {
    witness.read();
    if (record.head().equals(ChainEnd.START)) {
      refuseEmptied();
    } else {
      witness.compare().ifPresent(WitnessStart::say);
    }
  }

  /** An emptied database has no accounts: nobody could decide anything in a browser. */
  private void refuseEmptied() {
    var others = new ArrayList<Path>(vault.older().stream().toList());
    if (witness.witnessed().head().height() > 0) {
      witness.files().stream().filter(Files::exists).forEach(others::add);
    }
    if (!others.isEmpty()) {
      throw new IllegalStateException(
          "The database is empty, but it had a beginning: "
              + others
              + ". Put back the database file, or restore a backup (./phieukin restore FILE). If a"
              + " new beginning is meant, ./phieukin new-beginning moves these files aside.");
    }
  }

  private static void say(Missing missing) {
    Log.error("The database is older than what this server has acknowledged. Nobody can vote.");
    if (missing.cutOff()) {
      Log.errorf(
          "The record reached entry %d; here it has %d entries and not that one.",
          missing.head().height(), missing.there());
    }
    for (var box : missing.boxes()) {
      Log.errorf(
          "Poll %s (%s): %d ballots were acknowledged, %d are here.",
          box.uuid(), box.title(), box.witnessed(), box.there());
    }
    Log.error(
        "Put back the newest data folder and start again. Where there is no newer one, two people"
            + " decide at the desk, under /desk/witness.");
  }

  void remember(@Observes @Priority(LAST) StartupEvent start) {
    if (!witness.behind()) {
      acknowledging.keep();
      // Only a database whose witness is on the disk is known to have one.
      witness.mark();
      vault.begun();
      acknowledging.keep();
    }
  }
}
