package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;
import static org.phieukin.trial.kills.KillsTrial.say;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.Voter;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.protocol.VotingCode;
import org.phieukin.protocol.archive.ArchiveVerifier;

/**
 * A machine whose clock is hours or days off. Not part of the suite: {@code ./phieukin trial
 * machine}.
 */
class BadClockTrial {
  private static final Path SHIM = Path.of("target", "clock.so").toAbsolutePath();

  /** What the clock is set to while people vote, one after the other; the last one stays. */
  private static final List<Duration> OFF =
      List.of(
          Duration.ZERO,
          Duration.ofHours(7),
          Duration.ofHours(-9),
          Duration.ofDays(100),
          Duration.ofDays(-30));

  private final Path clock = Path.of("target", "trials", "clock-is-off").toAbsolutePath();
  private final List<VotingCode> codes =
      Stream.generate(() -> VotingCode.random(new SecureRandom())).limit(2L * OFF.size()).toList();

  /** Written over in place: the server has the file in its memory. */
  private void set(Duration off) throws Exception {
    Files.createDirectories(clock.getParent());
    var seconds = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
    try (var file = new RandomAccessFile(clock.toFile(), "rw")) {
      file.write(seconds.putLong(off.toSeconds()).array());
    }
  }

  @Test
  void a_clock_that_is_hours_or_days_off_loses_nothing() throws Exception {
    set(Duration.ZERO);
    var settings = Map.of("LD_PRELOAD", SHIM.toString(), "CLOCK_OFFSET", clock.toString());
    try (var machine = new Machine("clock", settings)) {
      var poll = PackagedPoll.open(DeskClient.organizer(), codes);
      var ballots = sealed(poll);
      for (int n = 0; n < OFF.size(); n++) {
        voted(machine, poll, ballots, n);
      }
      published(machine, poll);
      var log = machine.log();
      long traces = log.lines().filter(line -> line.startsWith("\tat ")).count();
      say("machine: clock: stack traces in the log %d", traces);
      assertThat(traces).isZero();
    }
  }

  private List<String> sealed(String poll) {
    var voter = new Voter(poll);
    var ballots = new ArrayList<String>();
    for (var code : codes) {
      ballots.add(voter.seal(code, List.of(Voter.mark(0), Voter.mark(1))).json());
    }
    return ballots;
  }

  /** The clock jumps under the server that runs; then it is killed and starts by that clock. */
  private void voted(Machine machine, String poll, List<String> ballots, int n) throws Exception {
    var before = DeskClient.organizer();
    set(OFF.get(n));
    int first = new Voter(poll).cast(ballots.get(2 * n)).statusCode();
    int signedIn = before.get("/desk").statusCode();
    int anew = DeskClient.organizer().get("/desk").statusCode();
    int health = given().get("/q/health/ready").statusCode();
    machine.kill();
    machine.start();
    int known = new Voter(poll).cast(ballots.get(2 * n)).statusCode();
    int second = new Voter(poll).cast(ballots.get(2 * n + 1)).statusCode();
    say(
        "machine: clock %+d h: cast %d, desk %d (signed in before: %d), health %d; after a kill"
            + " known %d, cast %d",
        OFF.get(n).toHours(), first, anew, signedIn, health, known, second);
    assertThat(List.of(first, anew, health, known, second))
        .isEqualTo(List.of(201, 200, 200, 200, 201));
  }

  private void published(Machine machine, String poll) throws Exception {
    var desk = DeskClient.organizer();
    var page = "/desk/polls/" + poll;
    PackagedPoll.location(desk.post(page + "/close", Map.of("issued", codes.size())));
    PackagedPoll.location(desk.post(page + "/count", Map.of()));
    PackagedPoll.light(desk, poll);
    PackagedPoll.publish(desk, poll);
    machine.kill();
    set(Duration.ZERO);
    machine.start();
    var archive = given().get("/polls/" + poll + "/archive.bel").then().statusCode(200);
    int counted = ArchiveVerifier.verify(archive.extract().asByteArray()).numbers().counted();
    say(
        "machine: clock right again: ballots in the archive %d of %d; health %d",
        counted, codes.size(), given().get("/q/health/ready").statusCode());
    assertThat(counted).isEqualTo(codes.size());
  }
}
