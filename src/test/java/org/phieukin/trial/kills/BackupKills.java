package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.phieukin.Patience;
import org.phieukin.backup.TestBackups;
import org.phieukin.postgres.Trees;

/**
 * Kills that strike while a backup is made: one that a command asked for, or one that the server
 * makes by itself after its start. Whatever lies on the stick afterwards is restored elsewhere: it
 * is whole, or refused, and a backup that was there before is never gone.
 */
final class BackupKills {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PASSPHRASE = "một câu dài để sao lưu";
  private static final Duration SEEN_WITHIN = Duration.ofSeconds(90);
  private static final int LONGEST_MICROSECONDS = 400_000;
  private static final int WHOLE = 0;

  private final Machine machine;
  private final Path stick;
  private final Map<Integer, Integer> ends = new TreeMap<>();
  private int struck;
  private int inTheMidst;

  /** For a machine that makes its own backups into this folder. */
  BackupKills(Machine machine, Path stick) {
    this.machine = machine;
    this.stick = stick;
    assertThat(TestBackups.key(machine.data(), PASSPHRASE)).isZero();
  }

  /** Kills in the midst of a backup that a command asked for or the server makes by itself. */
  void strike(Crowd crowd) throws Exception {
    if (struck++ % 2 == 0) {
      byHand(crowd.acknowledged().size());
    } else {
      byItself();
    }
  }

  private void byHand(int known) throws Exception {
    var target = stick.resolve("by-hand.backup");
    var before = modified(target);
    var command = CompletableFuture.supplyAsync(() -> asked(target));
    seen(target, before);
    machine.falls();
    check(target, before > 0);
    machine.rises();
    if (command.get(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS) == WHOLE) {
      assertThat(ballots(target)).as("in a backup asked for later").isGreaterThanOrEqualTo(known);
    }
  }

  private void byItself() throws Exception {
    var target = stick.resolve("phieukin-auto.backup");
    var before = modified(target);
    machine.kill();
    var start = new Thread(this::startInVain);
    start.start();
    seen(target, before);
    machine.kill();
    start.join();
    check(target, before > 0);
    machine.start();
  }

  /** Begins; it is killed before it is ready, or soon afterwards. */
  private void startInVain() {
    try {
      machine.start();
    } catch (Exception | AssertionError killed) {
      // As it was meant.
    }
  }

  private int asked(Path target) {
    return TestBackups.backup(machine.data(), machine.forCommands(), target, PASSPHRASE);
  }

  /** Waits for a moment of its being written; one that was too quick is struck afterwards. */
  private static void seen(Path target, long before) throws Exception {
    var end = Instant.now().plus(SEEN_WITHIN);
    while (!Files.exists(beside(target, ".new"))
        && modified(target) == before
        && Instant.now().isBefore(end)) {
      TimeUnit.MICROSECONDS.sleep(200);
    }
    TimeUnit.MICROSECONDS.sleep(RANDOM.nextInt(LONGEST_MICROSECONDS));
  }

  private static long modified(Path target) throws IOException {
    return Files.exists(target) ? Files.getLastModifiedTime(target).toMillis() : 0;
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling(target.getFileName() + ending);
  }

  private void check(Path target, boolean before) throws Exception {
    inTheMidst += Files.exists(beside(target, ".new")) ? 1 : 0;
    assertThat(Files.exists(target) || !before).as("the backup before is there").isTrue();
    for (var ending : List.of("", ".old", ".new")) {
      var file = beside(target, ending);
      int ended = Files.exists(file) ? restore(file) : WHOLE;
      // A server that lives on, for its database fell, clears away what it did not finish.
      if (Files.exists(file)) {
        assertThat(ended == WHOLE || mayBeBroken(target, ending))
            .as("%s: %d", file, ended)
            .isTrue();
        ends.merge(ended, 1, Integer::sum);
      }
    }
  }

  /** What was being written, and the one before while it is overwritten: the new one is there. */
  private static boolean mayBeBroken(Path target, String ending) {
    return ending.equals(".new") || ending.equals(".old") && Files.exists(target);
  }

  /** {@code ./phieukin restore} elsewhere; one that is refused leaves nothing there. */
  private int restore(Path file) throws IOException {
    var elsewhere = elsewhere();
    Trees.remove(elsewhere);
    Trees.remove(witness());
    var settings = Map.of("PHIEUKIN_WITNESS", witness().toString());
    int ended = TestBackups.restore(Files.createDirectory(elsewhere), settings, file, PASSPHRASE);
    assertThat(Files.exists(elsewhere.resolve("phieukin.mv.db"))).isEqualTo(ended == WHOLE);
    return ended;
  }

  private long ballots(Path target) throws IOException, SQLException {
    assertThat(restore(target)).isEqualTo(WHOLE);
    var url = "jdbc:h2:file:" + elsewhere().resolve("phieukin") + ";IFEXISTS=TRUE";
    try (var database = DriverManager.getConnection(url, "sa", "sa");
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM open_ballot)"
                    + " + (SELECT count(*) FROM"
                    + " closed_ballot)")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Path elsewhere() {
    return stick.resolveSibling(stick.getFileName() + "-restored");
  }

  private Path witness() {
    return stick.resolveSibling(stick.getFileName() + "-restored-witness");
  }

  @Override
  public String toString() {
    return ("while a backup was made %d, in its midst %d; how restoring"
            + " ended, 0 whole, 9 refused: %s")
        .formatted(struck, inTheMidst, ends);
  }
}
