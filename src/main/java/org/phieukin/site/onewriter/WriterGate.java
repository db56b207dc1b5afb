package org.phieukin.site.onewriter;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one in after the other, in the order in which they came. Who is in by a transaction that is
 * set aside is let in by another one of the same thread, which nobody else could end otherwise.
 */
final class WriterGate {
  /** As long as H2 waits for a row (LOCK_TIMEOUT). */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What H2 says where it has waited for too long. */
  private static final String LOCK_TIMEOUT_STATE = "HYT00";

  private static final int LOCK_TIMEOUT = 50200;

  private final Semaphore place = new Semaphore(1, true);
  private final Duration patience;
  private Thread within;
  private int transactions;

  WriterGate() {
    this(PATIENCE);
  }

  WriterGate(Duration patience) {
    this.patience = patience;
  }

  /** Waits until nobody else is in. @throws SQLTimeoutException where that takes too long */
  void enter() throws SQLException {
    if (again()) {
      return;
    }
    try {
      if (!place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SQLTimeoutException(
            "Others have been writing for too long", LOCK_TIMEOUT_STATE, LOCK_TIMEOUT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTimeoutException(
          "Interrupted while others write", LOCK_TIMEOUT_STATE, LOCK_TIMEOUT, e);
    }
    begin();
  }

  private synchronized boolean again() {
    boolean again = Thread.currentThread().equals(within);
    transactions += again ? 1 : 0;
    return again;
  }

  private synchronized void begin() {
    within = Thread.currentThread();
    transactions = 1;
  }

  /** Once for each time that somebody entered; by any thread, for the pool may end what is left. */
  synchronized void leave() {
    transactions--;
    if (transactions == 0) {
      within = null;
      place.release();
    }
  }
}
