package org.phieukin.trial.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;

/**
 * The vote under load, against the packaged application in a process of its own. Not part of the
 * suite: {@code ./phieukin bench load}.
 */
class LoadFigures {
  private static final int PEOPLE = 15;
  private static final int TABLETS = 16;
  private static final Path FOLDER = Path.of("target", "load");

  @Test
  void a_room_that_votes_within_a_second() throws Exception {
    measure(Prepared.of(PEOPLE, Integer.getInteger("load.room", 45)), Duration.ofSeconds(1));
  }

  @Test
  void a_congress_that_votes_within_a_minute() throws Exception {
    measure(Prepared.of(PEOPLE, Integer.getInteger("load.congress", 1500)), Duration.ofMinutes(1));
  }

  private static void measure(Prepared poll, Duration within) throws Exception {
    var before = Yardsticks.now(FOLDER);
    try (var server = poll.server()) {
      var found = Measured.of(poll, server, (tablets, all) -> tablets.of(all, within));
      server.stop();
      var after = Yardsticks.now(FOLDER);
      double ballots = poll.bytes() / 1e6;
      say("%d ballots of %d lines in %d s", poll.slips(), poll.people(), within.toSeconds());
      say("  yardsticks before: %s", before);
      say("  yardsticks after:  %s", after);
      say("  cast: %s", found.cast());
      say(
          "  processor of the server: %.1f ms a ballot, %.0f thousand field multiplications; of it"
              + " %s",
          found.cpu(), found.cpu() * 1000 / after.multiplication(), rounded(found.byThreads()));
      say(
          "  closing %.2f s, then counting with its archive %.2f s: %.2f s",
          found.closing(), found.counting(), found.closing() + found.counting());
      say("  memory of the server: %d MB at most", found.memory());
      say(
          "  file, of %.1f MB of ballots: voting %.1f MB (%.1f times), counted %.1f (%.1f), with"
              + " the archive and stopped %.1f (%.1f)",
          ballots,
          found.voting(),
          found.voting() / ballots,
          found.counted(),
          found.counted() / ballots,
          server.file(),
          server.file() / ballots);
    }
  }

  @Test
  void what_is_on_the_disk_once_a_box_was_closed_and_the_server_stopped() throws Exception {
    var poll = Prepared.of(PEOPLE, Integer.getInteger("load.file", 500));
    double ballots = poll.bytes() / 1e6;
    try (var server = poll.server();
        var tablets = new Arrivals(server.home(), poll.poll())) {
      var cast = tablets.of(poll.ballots(), TABLETS);
      double voting = server.file();
      Measured.step(DeskClient.organizer(), poll, "close", Map.of("issued", poll.slips()));
      double closed = server.file();
      server.stop();
      say("%d ballots of %d lines by %d tablets: %s", poll.slips(), PEOPLE, TABLETS, cast);
      say(
          "  file, of %.1f MB of ballots: voting %.1f MB (%.1f times), closed %.1f (%.1f), stopped"
              + " %.1f (%.1f)",
          ballots,
          voting,
          voting / ballots,
          closed,
          closed / ballots,
          server.file(),
          server.file() / ballots);
    }
  }

  private static String rounded(Map<String, Double> times) {
    return times.entrySet().stream()
        .map(one -> "%s %.1f".formatted(one.getKey(), one.getValue()))
        .collect(Collectors.joining(", "));
  }

  static void say(String line, Object... values) {
    System.out.println("TRIAL " + String.format(line, List.of(values).toArray()));
  }
}
