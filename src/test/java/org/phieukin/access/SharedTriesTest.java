package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.site.Limit;
import org.phieukin.site.Limit.Counter;

/** Servers that share a database count tries of passwords together. */
@QuarkusTest
class SharedTriesTest {
  private static final Limit FEW = Limit.aMinute("few-for-tests", 5);
  private static final Limit MANY = Limit.aMinute("many-for-tests", 500);

  @Inject SharedTries tries;
  @Inject AgroalDataSource database;

  private final Counter few = FEW.of(UUID.randomUUID().toString());
  private final Counter many = MANY.of(UUID.randomUUID().toString());

  /** Where a minute ends between two tries, the counter starts anew, and the test with it. */
  @BeforeEach
  void early() throws SQLException {
    run("DELETE FROM password_try");
  }

  private int run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private long rows(String where) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery("SELECT COUNT(*) FROM password_try WHERE " + where)) {
      found.next();
      return found.getLong(1);
    }
  }

  private int takenOf(int times, Counter... counters) {
    int taken = 0;
    for (int n = 0; n < times; n++) {
      taken += tries.takes(counters) ? 1 : 0;
    }
    return taken;
  }

  @Test
  void there_are_as_many_tries_as_the_limit_says_for_each_counter() {
    // A minute may end in between, and then there are as many again.
    assertThat(takenOf(20, few)).isBetween(5, 10);
    assertThat(tries.takes(FEW.of("somebody else"))).isTrue();
  }

  @Test
  void a_try_that_one_counter_refuses_is_taken_from_none() throws SQLException {
    assertThat(takenOf(20, many, few)).isBetween(5, 10);
    assertThat(rows("tries > 10")).isZero();
  }

  @Test
  void a_try_given_back_can_be_taken_again() {
    for (int n = 0; n < 30; n++) {
      assertThat(tries.takes(few)).isTrue();
      tries.giveBack(few);
    }
    tries.giveBack(many);
    assertThat(tries.takes(many)).isTrue();
  }

  @Test
  void a_minute_of_another_time_holds_nobody_up_and_is_forgotten() throws SQLException {
    takenOf(10, few);
    for (var away : new long[] {-60, 1, 60, 1_000_000}) {
      run("UPDATE password_try SET moment = moment + " + away);
      assertThat(tries.takes(few)).as("a clock that jumped by " + away + " minutes").isTrue();
      takenOf(10, few);
    }
    run("UPDATE password_try SET moment = moment + 60");
    assertThat(tries.takes(many)).isTrue();
    assertThat(rows("1 = 1")).isEqualTo(1);
  }

  @Test
  void nothing_tells_whose_they_are() throws SQLException {
    tries.takes(FEW.of("192.168.1.7|organizer"));
    assertThat(rows("counter LIKE '%192%168%' OR counter LIKE '%organizer%'")).isZero();
  }

  @Test
  void tries_at_the_same_moment_are_all_counted() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> one = () -> tries.takes(few);
      int taken = 0;
      for (var answer : threads.invokeAll(Collections.nCopies(40, one))) {
        taken += answer.get() ? 1 : 0;
      }
      assertThat(taken).isBetween(5, 10);
    } finally {
      threads.shutdownNow();
    }
  }
}
