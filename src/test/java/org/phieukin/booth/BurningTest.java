package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.VotingCode;

/**
 * Sealed ballots that are opened to check a tablet: once opened never cast, once cast never opened.
 */
@QuarkusTest
class BurningTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BallotCounter counter;
  @Inject BallotBox box;

  private static Ballot sealed(TestPoll.Made poll, VotingCode code) {
    return new Voter(poll.uuid()).seal(code, List.of(Voter.mark(0)));
  }

  private static Answer post(TestPoll.Made poll, String where, Ballot ballot) {
    return given()
        .contentType("application/json")
        .body(ballot.json().getBytes(StandardCharsets.UTF_8))
        .post("/polls/" + poll.uuid() + where);
  }

  private static Answer opened(TestPoll.Made poll, Ballot ballot) {
    return given()
        .header("Origin", "null")
        .get(
            "/polls/"
                + poll.uuid()
                + "/audits/"
                + ballot.tracker().replace('+', '-').replace('/', '_'));
  }

  @Test
  void an_opened_ballot_is_never_cast_and_is_shown_to_pages_from_anywhere() {
    var poll = polls.open(1, true, 2);
    var code = poll.codes().get(0);
    var ballot = sealed(poll, code);
    opened(poll, ballot).then().statusCode(404).header("Access-Control-Allow-Origin", "*");
    post(poll, "/audits", ballot).then().statusCode(201).body("tracker", equalTo(ballot.tracker()));
    post(poll, "/audits", ballot).then().statusCode(200).body("tracker", equalTo(ballot.tracker()));
    post(poll, "/ballots", ballot).then().statusCode(409).body("reason", equalTo("BALLOT_OPENED"));
    assertThat(counter.cast(poll.uuid())).isZero();
    var shown = opened(poll, ballot);
    shown.then().statusCode(200).header("Access-Control-Allow-Origin", "*");
    assertThat(shown.asString()).isEqualTo(ballot.json());
    var cast = sealed(poll, code);
    post(poll, "/ballots", cast).then().statusCode(201);
    post(poll, "/ballots", ballot).then().statusCode(409);
    life.close(poll.uuid(), 2, ORGANIZER);
    assertThat(opened(poll, ballot).asString()).isEqualTo(ballot.json());
    opened(poll, cast).then().statusCode(404);
    assertThat(box.closedBallots(poll.uuid())).containsExactly(cast.json());
  }

  @Test
  void a_cast_ballot_is_not_opened_nor_one_of_a_used_slip() {
    var poll = polls.open(1, true, 2);
    var code = poll.codes().get(0);
    var ballot = sealed(poll, code);
    post(poll, "/ballots", ballot).then().statusCode(201);
    for (var later : List.of(ballot, sealed(poll, code))) {
      post(poll, "/audits", later).then().statusCode(409).body("reason", equalTo("CODE_USED"));
      opened(poll, later).then().statusCode(404);
    }
    post(poll, "/ballots", ballot).then().statusCode(200);
  }

  @Test
  void three_ballots_of_a_slip_may_be_opened_and_then_it_still_votes() {
    var poll = polls.open(1, true, 2);
    var code = poll.codes().get(0);
    for (int i = 0; i < 3; i++) {
      post(poll, "/audits", sealed(poll, code)).then().statusCode(201);
    }
    post(poll, "/audits", sealed(poll, code))
        .then()
        .statusCode(409)
        .body("reason", equalTo("OPENED_TOO_OFTEN"))
        .body("detail", containsString("ba lần"));
    post(poll, "/audits", sealed(poll, poll.codes().get(1))).then().statusCode(201);
    post(poll, "/ballots", sealed(poll, code)).then().statusCode(201);
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void what_would_not_be_cast_is_not_opened_either() {
    var poll = polls.open(1, true, 1);
    var ballot = sealed(poll, poll.codes().get(0));
    var stranger = sealed(poll, VotingCode.random(new java.security.SecureRandom()));
    post(poll, "/audits", stranger).then().statusCode(403);
    given()
        .contentType("application/json")
        .body(changed(ballot.json()))
        .post("/polls/" + poll.uuid() + "/audits")
        .then()
        .statusCode(422);
    life.pause(poll.uuid(), ORGANIZER);
    post(poll, "/audits", ballot).then().statusCode(423);
    life.resume(poll.uuid(), ORGANIZER);
    life.close(poll.uuid(), 1, ORGANIZER);
    post(poll, "/audits", ballot).then().statusCode(423);
    opened(poll, ballot).then().statusCode(404);
  }

  /** Another last digit of the first challenge, whichever it is. */
  private static String changed(String ballot) {
    int last = ballot.indexOf('"', ballot.indexOf("\"challenge\":\"") + 13) - 1;
    char other = ballot.charAt(last) == '1' ? '2' : '1';
    return ballot.substring(0, last) + other + ballot.substring(last + 1);
  }

  @Test
  void of_casting_and_opening_the_same_ballot_at_once_one_alone_happens() throws Exception {
    var poll = polls.open(1, true, 8);
    var pool = Executors.newFixedThreadPool(2);
    try {
      int cast = 0;
      for (var code : poll.codes()) {
        var ballot = sealed(poll, code);
        var start = new CyclicBarrier(2);
        var tasks = new ArrayList<Callable<Integer>>();
        for (var where : List.of("/ballots", "/audits")) {
          tasks.add(
              () -> {
                start.await();
                return post(poll, where, ballot).statusCode();
              });
        }
        var answers = new ArrayList<Integer>();
        for (var done : pool.invokeAll(tasks)) {
          answers.add(done.get());
        }
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        cast += answers.get(0) == 201 ? 1 : 0;
      }
      assertThat(counter.cast(poll.uuid())).isEqualTo(cast);
    } finally {
      pool.shutdownNow();
    }
  }
}
