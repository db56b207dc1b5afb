package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.trial.kills.KillsTrial.say;

import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.phieukin.trial.kills.PowerCut.Unsynced;

/**
 * The power goes off at random moments of polls: the server is killed and its files, the witness's
 * among them, become what was synced of them; at every other cut some pages that were not synced
 * are there too. Not part of the suite: {@code ./phieukin trial power}.
 */
class PowerTrial {
  private static final Path SHIM = Path.of("target", "powercut.so").toAbsolutePath();
  private static final int CUTS = Integer.getInteger("trial.cuts", 20);
  private static final int SLIPS = Integer.getInteger("trial.slips", 30);
  private static final int CASTING = 6;

  private final Path folder = Path.of("target", "trials", "power").toAbsolutePath();
  private final Path kept = Path.of("target", "trials", "power-kept").toAbsolutePath();
  private final PowerCut cut = new PowerCut(folder, kept);
  private int cuts;
  private int unsynced;

  private Machine machine(String database) throws Exception {
    cut.forget();
    var settings = new HashMap<>(PowerCut.settings(SHIM, folder, kept));
    if (!database.isEmpty()) {
      settings.put("PHIEUKIN_DATABASE", database);
    }
    return new Machine("power", settings);
  }

  private void goesOff(Machine machine) throws Exception {
    machine.kill();
    unsynced += cut.happens(cuts++ % 2 == 0 ? Unsynced.NOTHING : Unsynced.SOME_PAGES);
    machine.start();
  }

  @Test
  void every_acknowledged_ballot_is_on_the_disk_when_the_power_goes_off() throws Exception {
    assertThat(SHIM).as("./phieukin trial power compiles it").exists();
    var all = Outcome.NONE;
    try (var machine = machine("")) {
      while (cuts < CUTS) {
        int before = cuts;
        try (var vote = new Voting(SLIPS, crowd -> goesOff(machine))) {
          vote.cast(CASTING);
          vote.finish(2, 1, 1);
          var outcome = vote.outcome(cuts - before);
          all = all.and(outcome);
          say("power: a poll of %d slips, %s", SLIPS, outcome);
        }
      }
    }
    say("power: %s; files that had something not synced at a cut: %d", all, unsynced);
    assertThat(all.clean()).as(all.toString()).isTrue();
  }

  /** The same with a database that nobody asks to sync: so this trial can see a loss. */
  @Test
  void a_server_that_does_not_sync_loses_ballots_here() throws Exception {
    assertThat(SHIM).exists();
    // Without the word "file" the server takes it for a database that syncs by itself.
    var database = "jdbc:h2:" + folder.resolve("data/phieukin") + ";WRITE_DELAY=0";
    try (var machine = machine(database);
        var vote = new Voting(SLIPS, crowd -> {})) {
      vote.cast(0);
      machine.kill();
      cut.happens(Unsynced.NOTHING);
      long before = vote.crowd().acknowledged().size();
      long lost;
      try {
        machine.start();
        lost = vote.crowd().forgotten();
      } catch (AssertionError refused) {
        lost = before;
      }
      say("power: to compare, a server that does not sync: acknowledged %d, lost %d", before, lost);
      assertThat(lost).isPositive();
    }
  }
}
