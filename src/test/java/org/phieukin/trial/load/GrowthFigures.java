package org.phieukin.trial.load;

import static org.phieukin.trial.load.LoadFigures.say;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.archive.ArchiveVerifier;

/**
 * What votes cost as they grow, one server after the other on one machine. Not part of the suite:
 * {@code ./phieukin bench growth}.
 */
class GrowthFigures {
  private static final int TABLETS = 16;

  /** How many ballots of how many lines; 5,000 slips are the most that a poll may have. */
  private static final List<int[]> SIZES =
      List.of(
          new int[] {45, 1},
          new int[] {500, 1},
          new int[] {1500, 1},
          new int[] {5000, 1},
          new int[] {45, 15},
          new int[] {500, 15},
          new int[] {1500, 15},
          new int[] {45, 50},
          new int[] {150, 50});

  @Test
  void what_votes_cost_as_they_grow() throws Exception {
    say("yardsticks: %s", Yardsticks.now(Path.of("target", "load")));
    say(
        "ballots  lines | cast a second  ms a ballot | close s  count s  verify s | memory MB |"
            + " ballots MB  file voting  counted  stopped");
    for (var size : SIZES) {
      measure(Prepared.of(size[1], size[0]));
    }
    say("yardsticks: %s", Yardsticks.now(Path.of("target", "load")));
  }

  private static void measure(Prepared poll) throws Exception {
    try (var server = poll.server()) {
      var found = Measured.of(poll, server, (tablets, all) -> tablets.of(all, TABLETS));
      server.stop();
      long begun = System.nanoTime();
      ArchiveVerifier.verify(poll.poll(), found.archive());
      double verified = (System.nanoTime() - begun) / 1e9;
      say(
          "%7d  %5d | %13.0f  %11.1f | %7.2f  %7.2f  %8.2f | %9d | %10.1f  %11.1f  %7.1f  %7.1f",
          poll.slips(),
          poll.people(),
          found.cast().aSecond(),
          found.cpu(),
          found.closing(),
          found.counting(),
          verified,
          found.memory(),
          poll.bytes() / 1e6,
          found.voting(),
          found.counted(),
          server.file());
    }
  }
}
