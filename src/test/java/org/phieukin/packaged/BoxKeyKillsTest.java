package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.DeskClient;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

/** A server that dies between the steps of closing loses no ballot and leaves no key. */
class BoxKeyKillsTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SLIPS = 12;
  private static final int KILLS = 3;

  @TempDir Path data;

  private Packaged server;
  private DeskClient desk;
  private String poll;
  private List<String> ballots;

  @BeforeEach
  void vote() throws Exception {
    server = new Packaged(data).start();
    desk = DeskClient.organizer();
    var codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(SLIPS).toList();
    poll = PackagedPoll.open(desk, codes);
    var voter = new Voter(poll);
    ballots = new ArrayList<>();
    for (var code : codes) {
      var json = voter.seal(code, List.of(Voter.mark(0), Voter.mark(1))).json();
      voter.cast(json).then().statusCode(201);
      ballots.add(json);
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path key() {
    return data.resolve("boxes").resolve(poll + ".key");
  }

  private void everyBallotIsThere() {
    var voter = new Voter(poll);
    ballots.forEach(ballot -> voter.cast(ballot).then().statusCode(200));
  }

  private void step(String step, Map<String, ?> fields) {
    desk.post("/desk/polls/" + poll + "/" + step, fields).then().statusCode(303);
  }

  private void close() {
    step("close", Map.of("issued", SLIPS));
  }

  /** Whether the tracking numbers are out, which are those of a closed box. */
  private boolean closed() {
    return given().get("/polls/" + poll + "/trackers").statusCode() == 200;
  }

  @Test
  void a_server_killed_at_any_moment_of_closing_has_every_ballot_and_no_key_once_it_is_closed()
      throws Exception {
    for (int kill = 0; kill < KILLS && !closed(); kill++) {
      var address = "/desk/polls/" + poll + "/close";
      var closing = CompletableFuture.runAsync(() -> desk.post(address, Map.of("issued", SLIPS)));
      TimeUnit.MILLISECONDS.sleep(RANDOM.nextInt(60) + 60L * kill);
      server.kill();
      closing.exceptionally(died -> null).get(60, TimeUnit.SECONDS);
      server.start();
      everyBallotIsThere();
      assertThat(Files.exists(key())).isNotEqualTo(closed());
    }
    close();
    assertThat(key()).doesNotExist();
    assertThat(closed()).isTrue();
    everyBallotIsThere();
    assertThat(server.log()).doesNotContain("tracker", ballots.get(0).substring(200, 300));
  }

  @Test
  void a_paused_poll_waits_for_its_key_and_a_destruction_that_was_not_done_is_done_at_the_start()
      throws Exception {
    step("pause", Map.of());
    server.kill();
    byte[] kept = Files.readAllBytes(key());
    Files.delete(key());
    server.startUnready();
    assertThat(server.log()).contains("The key of the open box of poll " + poll);
    new Voter(poll).cast(ballots.get(0)).then().statusCode(503);
    Files.write(key(), kept);
    server.until(200);
    everyBallotIsThere();
    step("resume", Map.of());
    close();
    assertThat(key()).doesNotExist();
    server.kill();
    Files.write(key(), kept);
    leaveUndone();
    server.start();
    assertThat(key()).doesNotExist();
    everyBallotIsThere();
  }

  /** As the database is between the commit that closes a box and the destruction of its key. */
  private void leaveUndone() throws SQLException {
    try (var database = server.database();
        var insert = database.prepareStatement("INSERT INTO ended_box VALUES (?, ?)")) {
      insert.setString(1, poll);
      insert.setInt(2, SLIPS);
      insert.executeUpdate();
    }
  }
}
