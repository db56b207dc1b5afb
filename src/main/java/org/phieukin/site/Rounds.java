package org.phieukin.site;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Work that is done once for all who have come before it begins: one sync serves a group. */
final class Rounds {
  private final AtomicLong arrived = new AtomicLong();
  private final ReentrantLock turn = new ReentrantLock();

  /** Who came up to this number has been served; read and written in turn. */
  private long served;

  /** What may fail: then it is done again for whoever comes next. */
  interface Work {
    void run() throws SQLException;
  }

  /** Returns once the work has been done, by this thread or another, after this call began. */
  void join(Work work) throws SQLException {
    long mine = arrived.incrementAndGet();
    turn.lock();
    try {
      if (served < mine) {
        long all = arrived.get();
        work.run();
        served = all;
      }
    } finally {
      turn.unlock();
    }
  }
}
