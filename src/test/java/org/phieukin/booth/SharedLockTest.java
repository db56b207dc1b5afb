package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phieukin.OnPostgres;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;

/** On PostgreSQL casts run beside each other, and no step beside a cast. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class SharedLockTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final List<List<Integer>> MARKS = List.of(Voter.mark(0));
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject AgroalDataSource database;

  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void stop() throws InterruptedException {
    others.shutdown();
    assertThat(others.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  /** A transaction of somebody else that has done something and has not ended yet. */
  private final class Begun implements AutoCloseable {
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Future<?> transaction;

    Begun(Runnable what) throws Exception {
      transaction =
          others.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .timeout(300)
                      .run(
                          () -> {
                            what.run();
                            done.complete(null);
                            waitFor(mayEnd);
                          }));
      done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      mayEnd.countDown();
      await().atMost(PATIENCE).until(transaction::isDone);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> rows(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void somebodyWaitsForAPoll() {
    var waiting = "SELECT mode FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
    await().atMost(PATIENCE).until(() -> !rows(waiting).isEmpty());
  }

  private static PollState state(String uuid) {
    return QuarkusTransaction.requiringNew().call(() -> Poll.get(uuid).state());
  }

  @Test
  void a_cast_does_not_wait_for_another_that_has_not_ended() throws Exception {
    var poll = polls.open(1, true, 2);
    try (var another = new Begun(() -> Poll.held(poll.uuid()))) {
      new Voter(poll.uuid()).vote(poll.codes().get(0), MARKS).then().statusCode(201);
      assertThat(another.transaction).isNotDone();
    }
  }

  @Test
  void closing_waits_for_every_cast_that_has_begun() throws Exception {
    var poll = polls.open(1, true, 2);
    Future<?> closing;
    try (var cast = new Begun(() -> Poll.held(poll.uuid()))) {
      closing = others.submit(() -> life.close(poll.uuid(), 2, ORGANIZER));
      somebodyWaitsForAPoll();
      assertThat(cast.transaction).isNotDone();
      assertThat(closing).isNotDone();
      assertThat(state(poll.uuid())).isEqualTo(PollState.OPEN);
    }
    closing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(state(poll.uuid())).isEqualTo(PollState.CLOSED);
  }

  @Test
  void a_cast_that_comes_while_a_box_is_being_closed_waits_and_is_then_refused() throws Exception {
    var poll = polls.open(1, true, 2);
    var voter = new Voter(poll.uuid());
    var ballot = voter.seal(poll.codes().get(0), MARKS).json();
    Future<Integer> cast;
    try (var closing = new Begun(() -> life.close(poll.uuid(), 2, ORGANIZER))) {
      cast = others.submit(() -> voter.cast(ballot).statusCode());
      somebodyWaitsForAPoll();
      assertThat(cast).isNotDone();
      assertThat(closing.transaction).isNotDone();
    }
    assertThat(cast.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(423);
  }

  @Test
  void a_cast_writes_nothing_to_the_rows_of_poll_and_slips() {
    var poll = polls.open(1, true, 3);
    var where = " WHERE uuid = '" + poll.uuid() + "'";
    var ofPoll = "SELECT concat(ctid, ' ', xmin, ' ', xmax) FROM poll" + where;
    var ofSlips =
        "SELECT concat(ctid, ' ', xmin, ' ', xmax) FROM slip"
            + where.replace("uuid", "poll_uuid")
            + " ORDER BY id";
    var before = List.of(rows(ofPoll), rows(ofSlips));
    var voter = new Voter(poll.uuid());
    poll.codes().forEach(code -> voter.vote(code, MARKS).then().statusCode(201));
    assertThat(List.of(rows(ofPoll), rows(ofSlips))).isEqualTo(before);
    life.pause(poll.uuid(), ORGANIZER);
    assertThat(rows(ofPoll)).as("a step does write").isNotEqualTo(before.get(0));
  }

  @Test
  void of_two_ballots_with_one_code_beside_each_other_one_is_taken_and_a_retry_is_known()
      throws Exception {
    var poll = polls.open(1, true, 15);
    var voter = new Voter(poll.uuid());
    for (var code : poll.codes()) {
      var ballots = List.of(voter.seal(code, MARKS).json(), voter.seal(code, MARKS).json());
      var together = new CyclicBarrier(4);
      var asked = new ArrayList<Future<Integer>>();
      for (int n = 0; n < 4; n++) {
        var ballot = ballots.get(n % 2);
        Callable<Integer> cast =
            () -> {
              together.await();
              return voter.cast(ballot).statusCode();
            };
        asked.add(others.submit(cast));
      }
      var statuses = new ArrayList<Integer>();
      for (var one : asked) {
        statuses.add(one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 200, 409, 409);
      assertThat(statuses.get(0) == 409).as("the same bytes").isEqualTo(statuses.get(2) == 409);
    }
  }
}
