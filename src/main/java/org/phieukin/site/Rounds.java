package org.phieukin.site;

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

  /** Who is served together; read and written in turn. */
  private static final class Group {
    private boolean over;
    private boolean done;
    private Optional<RuntimeException> failure = Optional.empty();

    void run(Runnable work) {
      try {
        work.run();
        done = true;
      } catch (RuntimeException e) {
        failure = Optional.of(e);
      } finally {
        over = true;
      }
    }

    void outcome() {
      if (!done) {
        var cause = failure.orElseGet(() -> new IllegalStateException("another one's work broke"));
        throw new IllegalStateException(cause.getMessage(), cause);
      }
    }
  }

  /**
   * Returns once the work has been done, by this thread or another, after this call began.
   *
   * @throws IllegalStateException where it failed, for all who waited for it
   */
  void join(Runnable work) {
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
