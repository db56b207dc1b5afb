package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import com.arjuna.ats.arjuna.coordinator.TxControl;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.BallotSealer;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.ReceiptKey;
import org.phieukin.protocol.VotingCode;

@QuarkusTest
class CastingTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;

  private static Ballot seal(String uuid, VotingCode code, int people, int mark) {
    var election =
        ElectionParameters.of(given().get("/polls/" + uuid + "/election.json").asString());
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    var line = List.of(mark == 0 ? 1 : 0, mark == 1 ? 1 : 0, mark == 2 ? 1 : 0);
    return new BallotSealer(election, RANDOM)
        .seal(Derived.secret(code, uuid), Collections.nCopies(people, line), seed);
  }

  private static Answer cast(String uuid, String json) {
    return given()
        .contentType("application/json")
        .body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/polls/" + uuid + "/ballots");
  }

  @Test
  void the_same_ballot_again_gets_the_same_receipt_even_after_closing() {
    var poll = polls.open(2, true, 3);
    var ballot = seal(poll.uuid(), poll.codes().get(0), 2, 0);
    var first = cast(poll.uuid(), ballot.json());
    first.then().statusCode(201).body("tracker", equalTo(ballot.tracker()));
    String receipt = first.path("receipt");
    var key = given().get("/polls/" + poll.uuid() + "/receipt-key").asString().strip();
    assertThat(ReceiptKey.verify(key, poll.uuid(), ballot.tracker(), receipt)).isTrue();
    cast(poll.uuid(), ballot.json()).then().statusCode(200).body("receipt", equalTo(receipt));
    life.close(poll.uuid(), 3, ORGANIZER);
    cast(poll.uuid(), ballot.json()).then().statusCode(200).body("receipt", equalTo(receipt));
  }

  @Test
  void fifty_different_ballots_with_one_code_at_once_leave_exactly_one_in_the_box()
      throws Exception {
    var poll = polls.open(1, true, 1);
    var pool = Executors.newFixedThreadPool(50);
    try {
      var tasks =
          Collections.nCopies(
              50,
              (Callable<Integer>)
                  () ->
                      cast(poll.uuid(), seal(poll.uuid(), poll.codes().get(0), 1, 1).json())
                          .statusCode());
      var statuses = new ArrayList<Integer>();
      for (var done : pool.invokeAll(tasks)) {
        statuses.add(done.get());
      }
      assertThat(statuses).containsOnly(201, 409);
      assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void the_same_ballot_three_times_at_once_is_never_told_that_its_code_was_used() throws Exception {
    var poll = polls.open(1, true, 50);
    var pool = Executors.newFixedThreadPool(3);
    try {
      for (var code : poll.codes()) {
        var json = seal(poll.uuid(), code, 1, 2).json();
        var together = new CyclicBarrier(3);
        Callable<Integer> post =
            () -> {
              together.await();
              return cast(poll.uuid(), json).statusCode();
            };
        var statuses = new ArrayList<Integer>();
        for (var done : pool.invokeAll(Collections.nCopies(3, post))) {
          statuses.add(done.get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Who cuts one off interrupts a thread of H2, which then closes its file (decision 261). */
  @Test
  void no_transaction_is_cut_off_while_it_may_still_wait_for_a_connection() {
    var acquisition = "quarkus.datasource.jdbc.acquisition-timeout";
    var longest = ConfigProvider.getConfig().getValue(acquisition, Duration.class);
    assertThat(TxControl.getDefaultTimeout()).isGreaterThan(10 * (int) longest.toSeconds());
  }
}
