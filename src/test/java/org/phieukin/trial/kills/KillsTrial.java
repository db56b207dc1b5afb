package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.phieukin.Built;
import org.phieukin.postgres.Trees;

/**
 * {@code kill -9} at random moments of polls that follow one another, while people vote, in
 * closing, counting and publishing, and while backups are made; with a PostgreSQL, it or the server
 * or both. Not part of the suite: {@code ./phieukin trial kills}.
 */
class KillsTrial {
  private static final int KILLS = Integer.getInteger("trial.kills", 50);
  private static final int SLIPS = Integer.getInteger("trial.slips", 40);
  private static final int CASTING = 6;

  /** Every so many blows strikes a backup. */
  private static final int BACKUP = 3;

  @Test
  void every_acknowledged_ballot_is_counted_once_whenever_the_server_is_killed() throws Exception {
    var all = Outcome.NONE;
    var name = Built.forPostgres() ? "PostgreSQL" : "H2";
    var stick = Path.of("target", "trials", "kills-" + name + "-stick").toAbsolutePath();
    Trees.remove(stick);
    var settings = Map.of("PHIEUKIN_BACKUP_FOLDER", Files.createDirectories(stick).toString());
    try (var machine = new Machine("kills-" + name, settings)) {
      var backups = new BackupKills(machine, stick);
      var blows = new AtomicInteger();
      while (machine.kills() < KILLS) {
        int before = machine.kills();
        try (var vote = new Voting(SLIPS, blow(machine, backups, blows))) {
          vote.cast(CASTING);
          vote.finish(2, 1, 1);
          var outcome = vote.outcome(machine.kills() - before);
          all = all.and(outcome);
          say("kills on %s: a poll of %d slips, %s", name, SLIPS, outcome);
        }
      }
      say("kills on %s: %s; record whole, witness content after every start", name, all);
      say("kills on %s: %s", name, backups);
      say("kills on %s: lines of stack traces in the log: %d", name, traces(machine.log()));
    }
    assertThat(all.clean()).as(all.toString()).isTrue();
  }

  private static Voting.Blow blow(Machine machine, BackupKills backups, AtomicInteger blows) {
    return crowd -> {
      if (blows.incrementAndGet() % BACKUP == 0) {
        backups.strike(crowd);
      } else {
        machine.dies();
      }
    };
  }

  private static long traces(String log) {
    return log.lines().filter(line -> line.startsWith("\tat ")).count();
  }

  static void say(String line, Object... values) {
    System.out.println("TRIAL " + String.format(line, List.of(values).toArray()));
  }
}
