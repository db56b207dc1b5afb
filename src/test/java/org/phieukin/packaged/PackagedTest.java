package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.phieukin.asking.Asking.given;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.DeskClient;
import org.phieukin.Patience;
import org.phieukin.Voter;
import org.phieukin.edge.TrustingClient;
import org.phieukin.protocol.VotingCode;

/**
 * What only the packaged application can show: how it starts, here on what an older version left,
 * and what is left after a kill.
 */
class PackagedTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SLIPS = 30;

  @TempDir static Path data;

  private static Packaged server;

  @BeforeAll
  static void start() throws Exception {
    server = new Packaged(data);
    OldDatabase.before(server);
    server.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.kill();
    server.close();
    OldDatabase.isWholeIn(server);
  }

  @Test
  void a_stranger_is_led_to_the_sign_in_page_and_the_first_account_to_the_desk_also_encrypted()
      throws Exception {
    assertThat(data.resolve("phieukin.secret")).exists();
    var answer = DeskClient.anonymous().get("/desk");
    answer.then().statusCode(302).header("Location", endsWith("/sign-in"));
    assertThat(answer.header("WWW-Authenticate")).isNull();
    var desk = DeskClient.organizer().page("/desk");
    assertThat(desk.selectFirst("h1").text()).isNotEmpty();
    given().get("/demo/codes").then().statusCode(404);
    servesHttpsByItself();
    keepsItsFilesFromOthers();
  }

  private void servesHttpsByItself() throws Exception {
    var browser = TrustingClient.of(given().get("/trust/phieu-kin.crt").asByteArray());
    var page = URI.create("https://127.0.0.1:" + server.tlsPort() + "/language/en?to=/sign-in");
    var answer = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().allValues("set-cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("; Secure"));
    assertThat(server.log()).contains("/trust", "SHA-256");
  }

  private void keepsItsFilesFromOthers() throws Exception {
    try (var files = Files.walk(data)) {
      assertThat(files)
          .hasSizeGreaterThan(4)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .as(file.toString())
                      .endsWith("------"));
    }
  }

  @Test
  void every_acknowledged_ballot_outlives_two_kills_and_is_counted_once() throws Exception {
    var codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(SLIPS).toList();
    var desk = DeskClient.organizer();
    var poll = PackagedPoll.open(desk, codes);
    var voter = new Voter(poll);
    var ballots = new ArrayList<String>();
    for (int n = 0; n < SLIPS; n++) {
      ballots.add(voter.seal(codes.get(n), List.of(Voter.mark(n % 3), Voter.mark(0))).json());
    }
    var trackers = new HashMap<String, String>();
    castUntilKilled(voter, ballots.subList(0, 20), 6, trackers);
    castUntilKilled(voter, ballots.subList(10, SLIPS), 14, trackers);
    assertThat(trackers).hasSizeGreaterThanOrEqualTo(14);
    for (var ballot : ballots) {
      var answer = voter.cast(ballot);
      if (trackers.containsKey(ballot)) {
        answer.then().statusCode(200);
        assertThat(answer.<String>path("tracker")).isEqualTo(trackers.get(ballot));
      } else {
        assertThat(answer.statusCode()).isIn(200, 201);
      }
    }
    PackagedPoll.location(desk.post("/desk/polls/" + poll + "/finish", Map.of("issued", SLIPS)));
    PackagedPoll.location(desk.post("/desk/polls/" + poll + "/finish/publish", Map.of()));
    PackagedPoll.light(desk, poll);
    PackagedPoll.publish(desk, poll);
    var json = given().get("/polls/" + poll + "/result.json").json();
    assertThat(json.getInt("collected")).isEqualTo(SLIPS);
    List<Integer> first = json.getList("lines[0].counts.count");
    assertThat(first).containsExactly(SLIPS / 3, SLIPS / 3, SLIPS / 3);
    assertThat(desk.page("/desk/record").selectFirst("main").text()).contains("nguyên vẹn");
  }

  /**
   * Casts from four tablets; the server dies once so many ballots are acknowledged, and returns.
   */
  private void castUntilKilled(
      Voter voter, List<String> ballots, int enough, Map<String, String> trackers)
      throws Exception {
    var acknowledged = new AtomicInteger();
    var tablets = Executors.newFixedThreadPool(4);
    for (var ballot : ballots) {
      tablets.submit(
          () -> {
            var answer = voter.cast(ballot);
            if (answer.statusCode() == 201 || answer.statusCode() == 200) {
              synchronized (trackers) {
                trackers.put(ballot, answer.path("tracker"));
              }
              acknowledged.incrementAndGet();
            }
          });
    }
    tablets.shutdown();
    while (acknowledged.get() < enough && !tablets.isTerminated()) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    server.kill();
    assertThat(tablets.awaitTermination(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(acknowledged.get()).isGreaterThanOrEqualTo(enough);
    server.start();
  }
}
