package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;
import org.phieukin.record.Act;
import org.phieukin.record.RecordEntry;

/** Steps and casts that meet, on real threads (DESIGN, "Once" and "Nothing lost"). */
@QuarkusTest
class RivalStepsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final List<List<Integer>> MARKS = List.of(Voter.mark(0));
  private static final int ROUNDS = 4;
  private static final int VOTERS = 4;
  private static final int BEFORE = 3;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BallotBox box;
  @Inject BallotCounter counter;

  @Test
  void of_ballots_that_meet_the_closing_exactly_the_acknowledged_ones_are_in_the_box()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var poll = polls.open(1, true, VOTERS * BEFORE);
      var voter = new Voter(poll.uuid());
      var ballots = poll.codes().stream().map(code -> voter.seal(code, MARKS).json()).toList();
      var together = new CyclicBarrier(VOTERS + 1);
      var tasks = new ArrayList<Callable<List<String>>>();
      for (int n = 0; n < VOTERS; n++) {
        var mine = ballots.subList(n * BEFORE, (n + 1) * BEFORE);
        tasks.add(() -> acknowledged(together, voter, mine));
      }
      int pauses = round;
      tasks.add(() -> close(together, poll, pauses));
      var acknowledged = new HashSet<String>();
      answers(tasks).forEach(acknowledged::addAll);
      assertThat(box.closedBallots(poll.uuid())).containsExactlyInAnyOrderElementsOf(acknowledged);
      assertThat(box.listed(poll.uuid())).hasSize(acknowledged.size());
      for (var ballot : ballots) {
        int again = voter.cast(ballot).statusCode();
        assertThat(again).isEqualTo(acknowledged.contains(ballot) ? 200 : 423);
      }
    }
  }

  private static List<String> acknowledged(CyclicBarrier together, Voter voter, List<String> mine)
      throws Exception {
    together.await();
    var taken = new ArrayList<String>();
    for (var ballot : mine) {
      int status = voter.cast(ballot).statusCode();
      assertThat(status).isIn(201, 423);
      if (status == 201) {
        taken.add(ballot);
      }
    }
    return taken;
  }

  /** Closes after as many ballots as the round has, so that it meets the casts at other places. */
  private List<String> close(CyclicBarrier together, TestPoll.Made poll, int ballots)
      throws Exception {
    together.await();
    while (counter.cast(poll.uuid()) < ballots) {
      Thread.onSpinWait();
    }
    life.close(poll.uuid(), VOTERS * BEFORE, ORGANIZER);
    return List.of();
  }

  @Test
  void a_poll_that_two_open_at_once_is_opened_once_under_one_key() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var poll = polls.ready(TestPoll.people(1), true, 2);
      var together = new CyclicBarrier(2);
      Callable<List<String>> opening =
          () -> {
            together.await();
            life.open(poll.uuid(), ORGANIZER);
            return List.of();
          };
      answers(List.of(opening, opening));
      assertThat(RecordEntry.about(poll.uuid()))
          .filteredOn(entry -> entry.act() == Act.POLL_OPENED)
          .hasSize(1);
      var voter = new Voter(poll.uuid());
      var ballots = new ArrayList<String>();
      for (var code : poll.codes()) {
        var ballot = voter.seal(code, MARKS);
        voter.cast(ballot.json()).then().statusCode(201);
        ballots.add(ballot.json());
      }
      life.close(poll.uuid(), 2, ORGANIZER);
      assertThat(box.closedBallots(poll.uuid())).containsExactlyInAnyOrderElementsOf(ballots);
      given().get("/polls/" + poll.uuid() + "/trackers").then().statusCode(200);
      assertThat(box.listed(poll.uuid()))
          .extracting(ListedBallot::tracker)
          .containsExactlyInAnyOrderElementsOf(ballots.stream().map(Ballot::trackerOf).toList());
    }
  }

  private static List<List<String>> answers(List<Callable<List<String>>> tasks) throws Exception {
    var pool = Executors.newFixedThreadPool(tasks.size());
    try {
      var answers = new ArrayList<List<String>>();
      for (var done : pool.invokeAll(tasks)) {
        answers.add(done.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
