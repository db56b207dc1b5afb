package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;
import static org.phieukin.trial.kills.KillsTrial.say;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.DeskClient;
import org.phieukin.Patience;
import org.phieukin.Voter;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.protocol.VotingCode;

/** A machine that lets the server down. Not part of the suite: {@code ./phieukin trial machine}. */
class BadMachineTrial {
  private static final Path SHIM = Path.of("target", "baddisk.so").toAbsolutePath();
  private static final int PIECE = 64 * 1024;
  private static final int DAMAGES = Integer.getInteger("trial.damages", 6);

  private final Path folder = Path.of("target", "trials", "machine").toAbsolutePath();
  private final Path failing = Path.of("target", "trials", "machine-fails").toAbsolutePath();
  private final List<String> ballots = new ArrayList<>();
  private final List<VotingCode> codes =
      Stream.generate(() -> VotingCode.random(new SecureRandom())).limit(8).toList();
  private String poll = "";

  private Machine machine() throws Exception {
    Files.deleteIfExists(failing);
    var settings =
        Map.of(
            "LD_PRELOAD",
            SHIM.toString(),
            "BADDISK_LIVE",
            folder.toString(),
            "BADDISK_SWITCH",
            failing.toString());
    var machine = new Machine("machine", settings);
    poll = PackagedPoll.open(DeskClient.organizer(), codes);
    var voter = new Voter(poll);
    for (var code : codes) {
      ballots.add(voter.seal(code, List.of(Voter.mark(0), Voter.mark(1))).json());
    }
    return machine;
  }

  private int cast(int n) {
    return new Voter(poll).cast(ballots.get(n)).statusCode();
  }

  private static int health() {
    return given().get("/q/health/ready").statusCode();
  }

  private static void until(int status) {
    Awaitility.await()
        .atMost(Patience.PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> health() == status);
  }

  /** What health says of the disk. */
  private static String trouble() {
    var health = given().get("/q/health/ready").asString().replaceAll("\\s+", " ");
    return health.replaceAll(".*\"storage\"[^}]*\"trouble\": \"(\\w+)\".*", "$1");
  }

  private static long traces(String log) {
    return log.lines().filter(line -> line.startsWith("\tat ")).count();
  }

  @ParameterizedTest
  @CsvSource({"28, DISK_FULL", "30, DISK_READ_ONLY", "5, DISK_READ_ONLY"})
  void a_disk_that_fails_is_said_and_the_server_goes_on_when_it_is_well_again(
      String number, String reason) throws Exception {
    try (var machine = machine()) {
      assertThat(cast(0)).isEqualTo(201);
      var desk = DeskClient.organizer();
      int before = machine.log().length();
      Files.writeString(failing, number);
      var answer = new Voter(poll).cast(ballots.get(1));
      var second = new Voter(poll).cast(ballots.get(2));
      until(503);
      var told = trouble();
      var page = desk.request().accept("text/html").get("/desk");
      // Where the database is closed no page can be made, and its sentence stands alone.
      var said = Jsoup.parse(page.asString()).text();
      Files.delete(failing);
      until(200);
      say(
          "machine: disk fails with %s: cast %d %s, then %d %s; health 503 %s; desk %d \"%s\"",
          number,
          answer.statusCode(),
          answer.path("reason"),
          second.statusCode(),
          second.path("reason"),
          told,
          page.statusCode(),
          said);
      var after = List.of(cast(0), cast(1), cast(2), cast(3));
      say(
          "machine: well again: health 200, casts %s; stack traces in the log %d, its lines: %s",
          after,
          traces(machine.log().substring(before)),
          machine
              .log()
              .substring(before)
              .lines()
              .filter(l -> !l.startsWith("\t"))
              .limit(4)
              .toList());
      assertThat(after).isEqualTo(List.of(200, 201, 201, 201));
      assertThat(List.of(answer.statusCode(), second.statusCode(), page.statusCode()))
          .as("each is told in a sentence")
          .containsOnly(503);
      assertThat(said).contains("đĩa");
      assertThat(traces(machine.log())).isZero();
    }
  }

  @Test
  void a_piece_of_the_file_that_is_lost_is_noticed_at_the_next_start_or_meant_nothing()
      throws Exception {
    var random = new SecureRandom();
    try (var machine = machine()) {
      for (int n = 0; n < ballots.size(); n++) {
        assertThat(cast(n)).isEqualTo(201);
      }
      machine.kill();
      var file = machine.data().resolve("phieukin.mv.db");
      byte[] whole = Files.readAllBytes(file);
      for (int n = 0; n < DAMAGES; n++) {
        int at = 2 * 4096 + random.nextInt(Math.max(1, whole.length - PIECE - 2 * 4096));
        try (var damaged = new RandomAccessFile(file.toFile(), "rw")) {
          damaged.seek(at);
          damaged.write(new byte[PIECE]);
        }
        int before = machine.log().length();
        String outcome;
        try {
          outcome = machine.settles() == 200 ? "ready" : "not ready";
        } catch (AssertionError refused) {
          outcome = "refuses to start, ends with " + machine.ended();
        }
        long lost =
            outcome.equals("ready")
                ? Stream.of(0, 1, 2, 3, 4, 5, 6, 7).filter(b -> cast(b) != 200).count()
                : 0;
        var said = machine.log().substring(before);
        say(
            "machine: 64 kB of %d kB zeroed at %d: %s, unnoticed losses %d; stack traces %d; said: %s",
            whole.length / 1024,
            at / 1024,
            outcome,
            lost,
            traces(said),
            said.lines().filter(l -> l.contains(" ERROR ")).findFirst().orElse("-"));
        machine.kill();
        Files.write(file, whole);
        assertThat(lost).isZero();
        assertThat(traces(said)).isZero();
        assertThat(outcome.equals("ready") || said.contains(" ERROR ")).isTrue();
      }
    }
  }

  @Test
  void too_few_handles_are_said_and_what_was_acknowledged_stays() throws Exception {
    try (var machine = machine()) {
      assertThat(cast(0)).isEqualTo(201);
      int before = machine.log().length();
      Files.writeString(failing, "24");
      var answer = new Voter(poll).cast(ballots.get(1));
      until(503);
      var told = trouble();
      Files.delete(failing);
      until(200);
      var after = List.of(cast(0), cast(1), cast(2));
      say(
          "machine: no more handles: cast %d %s; health 503 %s; well again: casts %s; stack traces"
              + " %d",
          answer.statusCode(),
          answer.path("reason"),
          told,
          after,
          traces(machine.log().substring(before)));
      assertThat(told).isEqualTo("HANDLES_SPENT");
      assertThat(after.get(0)).isEqualTo(200);
      assertThat(after.get(2)).isEqualTo(201);
      assertThat(traces(machine.log())).isZero();
    }
  }
}
