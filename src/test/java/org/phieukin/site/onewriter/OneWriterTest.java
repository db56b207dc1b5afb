package org.phieukin.site.onewriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.phieukin.Patience.PATIENCE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changes anything does so alone, from the first change to the end of the transaction. */
class OneWriterTest {
  private static final String PUT = "INSERT INTO place VALUES (?)";

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private OneWriterDriver driver;
  private Connection first;
  private Connection second;

  @BeforeEach
  void open() throws Exception {
    driver = new OneWriterDriver();
    first = connection();
    first.createStatement().execute("CREATE TABLE place (n INT PRIMARY KEY)");
    second = connection();
    first.setAutoCommit(false);
    second.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    first.close();
    second.close();
    try (var last = connection();
        var statement = last.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }

  private Connection connection() throws SQLException {
    return driver.connect(url, new Properties());
  }

  private static void put(Connection by, int n) throws SQLException {
    try (var statement = by.prepareStatement(PUT)) {
      statement.setInt(1, n);
      statement.executeUpdate();
    }
  }

  private static long seen(Connection by) throws SQLException {
    try (var statement = by.createStatement();
        var rows = statement.executeQuery("select count(*) from place")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** What may fail. */
  private interface Work {
    void run() throws SQLException;
  }

  /** Has the second writer wait for the first one, and ends that one's transaction. */
  private void waitsUntil(Work ending) throws Exception {
    put(first, 1);
    var fault = new AtomicReference<SQLException>();
    var other =
        new Thread(
            () -> {
              try {
                put(second, 2);
                second.commit();
              } catch (SQLException e) {
                fault.set(e);
              }
            });
    other.start();
    await().atMost(PATIENCE).until(() -> other.getState() == Thread.State.TIMED_WAITING);
    assertThat(other.isAlive()).isTrue();
    ending.run();
    other.join();
    assertThat(fault).hasNullValue();
  }

  @Test
  void a_second_writer_waits_until_the_first_has_committed() throws Exception {
    waitsUntil(first::commit);
    assertThat(seen(second)).isEqualTo(2);
  }

  @Test
  void it_goes_on_where_the_first_takes_back_what_it_did() throws Exception {
    waitsUntil(first::rollback);
    assertThat(seen(second)).isEqualTo(1);
  }

  @Test
  void it_goes_on_where_the_first_is_closed_in_the_middle() throws Exception {
    waitsUntil(first::close);
    assertThat(seen(second)).isEqualTo(1);
  }

  @Test
  void another_thread_may_end_what_is_left_of_a_transaction() throws Exception {
    waitsUntil(
        () -> {
          var pool = new Thread(() -> assertThat(rolledBack(first)).isTrue());
          pool.start();
          try {
            pool.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(seen(second)).isEqualTo(1);
  }

  private static boolean rolledBack(Connection one) {
    try {
      one.rollback();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  @Test
  void going_back_to_a_savepoint_ends_nothing() throws Exception {
    waitsUntil(
        () -> {
          first.rollback(first.setSavepoint());
          put(first, 3);
          first.commit();
        });
    assertThat(seen(second)).isEqualTo(3);
  }

  @Test
  void who_reads_waits_for_nobody_and_keeps_nobody_waiting() throws Exception {
    assertThat(seen(second)).isZero();
    put(first, 1);
    assertThat(seen(second)).isZero();
    first.commit();
    assertThat(seen(second)).isEqualTo(1);
  }

  @Test
  void a_statement_that_is_a_transaction_of_its_own_lets_the_next_one_in() throws Exception {
    first.setAutoCommit(true);
    put(first, 1);
    put(second, 2);
    second.commit();
    assertThatThrownBy(() -> put(first, 1)).isInstanceOf(SQLException.class);
    put(second, 3);
    second.commit();
    assertThat(seen(first)).isEqualTo(3);
  }

  @Test
  void a_transaction_that_is_set_aside_lets_another_one_of_its_thread_in() throws Exception {
    put(first, 1);
    put(second, 2);
    second.commit();
    assertThat(seen(second)).isEqualTo(1);
    first.commit();
    assertThat(seen(second)).isEqualTo(2);
  }

  @Test
  void who_waits_for_too_long_is_told_what_h2_says_of_a_row_that_is_held() throws Exception {
    var gate = new WriterGate(Duration.ofMillis(1));
    gate.enter();
    var fault = new AtomicReference<SQLException>();
    var other =
        new Thread(
            () -> {
              try {
                gate.enter();
              } catch (SQLException e) {
                fault.set(e);
              }
            });
    other.start();
    other.join();
    assertThatThrownBy(
            () -> {
              throw fault.get();
            })
        .isInstanceOfSatisfying(
            SQLTimeoutException.class, e -> assertThat(e.getErrorCode()).isEqualTo(50200));
    gate.leave();
  }

  @Test
  void what_does_not_plainly_read_is_taken_for_a_change() {
    assertThat(GatedStatement.changes("select n from place where n = ?")).isFalse();
    assertThat(GatedStatement.changes(" SELECT 1")).isFalse();
    assertThat(GatedStatement.changes("SELECT n FROM place FOR UPDATE")).isTrue();
    assertThat(GatedStatement.changes("with a as (select 1) select * from a")).isTrue();
    assertThat(GatedStatement.changes("update place set n = 1")).isTrue();
  }

  @Test
  void a_connection_and_its_statements_are_those_that_they_are() throws SQLException {
    try (var statement = first.createStatement()) {
      assertThat(statement).isEqualTo(statement);
      assertThat(statement.getConnection()).isSameAs(first);
      assertThat(first).isEqualTo(first).isNotEqualTo(second);
    }
    assertThat(driver.connect("jdbc:other:one", new Properties())).isNull();
    assertThat(driver.acceptsURL(url)).isTrue();
  }
}
