package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes races happen in a known order: requests run into a lock that the test holds, what they are
 * to meet happens meanwhile, and only then the lock is let go. No test waits for the clock.
 */
@ApplicationScoped
public class HeldLock {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String IN_H2 =
      "SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL";

  private static final String IN_POSTGRES =
      "SELECT COUNT(DISTINCT pid) FROM pg_locks WHERE NOT granted";

  @Inject AgroalDataSource database;

  /**
   * Lets all these requests run into a lock, and returns their answers in their order.
   *
   * @param lock takes the lock, in a transaction of its own
   * @param meanwhile what happens in that transaction while all requests wait for its end
   */
  public <T> List<T> meets(Runnable lock, Runnable meanwhile, List<Callable<T>> requests)
      throws Exception {
    var pool = Executors.newFixedThreadPool(requests.size());
    try {
      var started = new ArrayList<Future<T>>();
      QuarkusTransaction.requiringNew()
          .timeout((int) PATIENCE.toSeconds() * 2)
          .run(
              () -> {
                lock.run();
                requests.forEach(request -> started.add(pool.submit(request)));
                await().atMost(PATIENCE).until(() -> done(started) || waiting() >= requests.size());
                assertThat(done(started)).as("a request that did not wait").isFalse();
                meanwhile.run();
              });
      return answers(started);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> boolean done(List<Future<T>> started) {
    return started.stream().anyMatch(Future::isDone);
  }

  private static <T> List<T> answers(List<Future<T>> started)
      throws InterruptedException, ExecutionException {
    var answers = new ArrayList<T>();
    for (var one : started) {
      answers.add(one.get());
    }
    return answers;
  }

  /** How many wait for another one's lock: in the database, or before the driver lets them in. */
  private int waiting() throws SQLException {
    return inTheDatabase() + atTheGate();
  }

  private static int atTheGate() {
    return (int)
        Thread.getAllStackTraces().values().stream()
            .filter(stack -> Arrays.stream(stack).anyMatch(HeldLock::enters))
            .count();
  }

  private static boolean enters(StackTraceElement frame) {
    return frame.getClassName().endsWith(".WriterGate") && frame.getMethodName().equals("enter");
  }

  private int inTheDatabase() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(Built.forPostgres() ? IN_POSTGRES : IN_H2)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
