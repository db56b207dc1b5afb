package org.phieukin.site;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work that is done once for all who have come before it begins: one sync serves a group. Where it
 * fails it has failed for all of them: a disk that has refused once may say yes to the next who
 * asks, and not have what it was given before.
 */
final class Rounds {
  private final ReentrantLock turn = new ReentrantLock();

  /** Those who come now; closed by the first of them whose turn it is. */
  private volatile Group coming = new Group();

  /** What may fail. */
  interface Work {
    void run() throws SQLException;
  }

  /** Who is served together; read and written in turn. */
  private static final class Group {
    private boolean over;
    private boolean done;
    private Optional<Exception> failure = Optional.empty();

    void run(Work work) {
      try {
        work.run();
        done = true;
      } catch (SQLException | RuntimeException e) {
        failure = Optional.of(e);
      } finally {
        over = true;
      }
    }

    void outcome() throws SQLException {
      if (!done) {
        var cause = failure.orElseGet(() -> new IllegalStateException("another one's work broke"));
        throw new SQLException(cause.getMessage(), cause);
      }
    }
  }

  /**
   * Returns once the work has been done, by this thread or another, after this call began.
   *
   * @throws SQLException where it failed, for all who waited for it
   */
  void join(Work work) throws SQLException {
    var mine = coming;
    turn.lock();
    try {
      if (!mine.over) {
        // Whoever comes from here on is served by the next.
        coming = new Group();
        mine.run(work);
      }
    } finally {
      turn.unlock();
    }
    mine.outcome();
  }
}
