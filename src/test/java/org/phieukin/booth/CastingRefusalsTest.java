package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.BallotSealer;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.ForgedBallot;
import org.phieukin.protocol.VotingCode;
import org.phieukin.slip.SlipBatch;
import org.phieukin.slip.Slips;

/** Every refusal of a ballot: its status, its reason, and words in both languages. */
@QuarkusTest
class CastingRefusalsTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final List<List<Integer>> MARKS = List.of(Voter.mark(0));

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Slips slips;

  private static void refused(Answer answer, int status, String reason) {
    answer
        .then()
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("status", equalTo(status))
        .body("reason", equalTo(reason));
  }

  private static ElectionParameters election(String uuid) {
    return ElectionParameters.of(given().get("/polls/" + uuid + "/election.json").asString());
  }

  private static Answer post(String uuid, String type, byte[] body) {
    return given().contentType(type).body(body).post("/polls/" + uuid + "/ballots");
  }

  @Test
  void unknown_spare_and_void_codes_are_refused_by_name() {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    slips.voidBatch(poll.uuid(), "organizer");
    var good = VotingCode.random(RANDOM);
    var spare = VotingCode.random(RANDOM);
    var batch =
        new SlipBatch(
            List.of(Derived.ofNew(good, poll.uuid()).toString()),
            List.of(Derived.ofNew(spare, poll.uuid()).toString()));
    slips.make(poll.uuid(), batch, "organizer");
    life.open(poll.uuid(), ORGANIZER);
    var voter = new Voter(poll.uuid());
    refused(voter.vote(VotingCode.random(RANDOM), MARKS), 403, "CODE_UNKNOWN");
    refused(voter.vote(spare, MARKS), 403, "CODE_NOT_ACTIVE");
    refused(voter.vote(poll.codes().get(0), MARKS), 403, "CODE_VOID");
    voter.vote(good, MARKS).then().statusCode(201);
    refused(voter.vote(good, MARKS), 409, "CODE_USED");
  }

  @Test
  void every_state_but_open_is_named() {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    var voter = new Voter(poll.uuid());
    var ballot = voter.seal(poll.codes().get(0), MARKS).json();
    refused(voter.cast(ballot), 423, "POLL_NOT_OPEN_YET");
    voter.cast(ballot).then().body("state", equalTo("READY"));
    life.open(poll.uuid(), ORGANIZER);
    life.pause(poll.uuid(), ORGANIZER);
    refused(voter.cast(ballot), 423, "POLL_PAUSED");
    life.close(poll.uuid(), 1, ORGANIZER);
    refused(voter.cast(ballot), 423, "POLL_CLOSED");
    voter.cast(ballot).then().body("state", equalTo("CLOSED"));
    life.cancel(poll.uuid(), "thử", new Approvals(List.of("organizer", "head")));
    refused(voter.cast(ballot), 423, "POLL_CANCELLED");
  }

  @Test
  void what_is_no_valid_ballot_is_refused_with_the_reason() {
    var poll = polls.open(1, true, 1);
    var uuid = poll.uuid();
    var code = poll.codes().get(0);
    var voter = new Voter(uuid);
    var ballot = voter.seal(code, MARKS).json();
    refused(voter.cast("{}"), 422, "BALLOT_MALFORMED");
    refused(voter.cast(ballot + "\n"), 422, "BALLOT_MALFORMED");
    refused(
        post(uuid, "application/json", new byte[] {(byte) 0xc3, 0x28}), 422, "BALLOT_MALFORMED");
    var unsigned = ballot.replaceFirst("\"response\":\"\\d+\"}}}$", "\"response\":\"1\"}}}");
    assertThat(unsigned).isNotEqualTo(ballot);
    refused(voter.cast(unsigned), 422, "BALLOT_SIGNATURE_WRONG");
    var other = new BallotSealer(election(polls.open(1, true, 1).uuid()), RANDOM);
    var foreign = other.seal(Derived.secret(code, uuid), MARKS, new byte[32]);
    refused(voter.cast(foreign.json()), 422, "BALLOT_OF_ANOTHER_ELECTION");
    var forged = ForgedBallot.twoMarks(election(uuid), Derived.secret(code, uuid));
    refused(voter.cast(forged.json()), 422, "BALLOT_PROOF_WRONG");
    voter.cast(ballot).then().statusCode(201);
  }

  @Test
  void a_ballot_of_no_slip_that_may_vote_is_refused_before_anything_of_it_is_computed() {
    var poll = polls.open(1, true, 2);
    var voter = new Voter(poll.uuid());
    var stranger = voter.seal(VotingCode.random(RANDOM), MARKS).json();
    var noPoint =
        stranger.replaceFirst("\"alpha\":\"[0-9a-f]{64}", "\"alpha\":\"" + "f".repeat(64));
    assertThat(noPoint).isNotEqualTo(stranger);
    refused(voter.cast(noPoint), 403, "CODE_UNKNOWN");
    refused(voter.cast(stranger.substring(0, 400)), 403, "CODE_UNKNOWN");
    var own = voter.seal(poll.codes().get(0), MARKS).json();
    refused(voter.cast(own.replaceFirst("]", " ".repeat(100_000) + "]")), 413, "BALLOT_TOO_LARGE");
    voter.cast(own).then().statusCode(201);
    refused(voter.cast(own.substring(0, 400)), 409, "CODE_USED");
  }

  @Test
  void size_type_and_poll_are_checked() {
    var poll = polls.open(1, true, 1);
    refused(post(poll.uuid(), "application/json", new byte[200_001]), 413, "BALLOT_TOO_LARGE");
    refused(post(poll.uuid(), "text/plain", new byte[10]), 415, "WRONG_TYPE");
    var ballot = new Voter(poll.uuid()).seal(poll.codes().get(0), MARKS).json();
    refused(post("11111111111111", "application/json", ballot.getBytes()), 404, "NO_SUCH_POLL");
  }

  @Test
  void a_browser_that_asks_for_a_page_gets_the_answer_the_ballot_deserves() {
    var poll = polls.open(1, true, 1);
    var voter = new Voter(poll.uuid());
    var ballot = voter.seal(poll.codes().get(0), MARKS).json();
    asBrowser(poll.uuid(), "{}")
        .then()
        .statusCode(422)
        .contentType("text/html")
        .body(containsString("Phiếu gửi lên không đúng khuôn dạng"));
    asBrowser(poll.uuid(), ballot)
        .then()
        .statusCode(201)
        .contentType("application/json")
        .body("tracker", notNullValue());
    life.pause(poll.uuid(), ORGANIZER);
    var other = voter.seal(VotingCode.random(RANDOM), MARKS).json();
    asBrowser(poll.uuid(), other).then().statusCode(423).contentType("text/html");
  }

  private static Answer asBrowser(String uuid, String ballot) {
    return given()
        .accept("text/html")
        .contentType("application/json")
        .body(ballot)
        .post("/polls/" + uuid + "/ballots");
  }

  @Test
  void the_words_follow_the_language() {
    var poll = polls.open(1, true, 1);
    var vietnamese = new Voter(poll.uuid()).cast("{}");
    vietnamese.then().body("detail", startsWith("Phiếu gửi lên không đúng khuôn dạng"));
    var english =
        given()
            .cookie("language", "en")
            .contentType("application/json")
            .body("{}")
            .post("/polls/" + poll.uuid() + "/ballots");
    english.then().body("detail", startsWith("The ballot that was sent is not in the right form"));
  }
}
