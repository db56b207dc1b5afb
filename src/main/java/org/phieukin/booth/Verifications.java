package org.phieukin.booth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Verifies as many ballots at once as there are processors, and lets as many wait as a tablet waits
 * for gladly. The others are told at once: their tablets keep the ballot and send it again.
 */
@ApplicationScoped
class Verifications {
  private final Semaphore processors;
  private final Semaphore places;

  @Inject
  Verifications(PhieuKinConfig config) {
    this(Runtime.getRuntime().availableProcessors(), config.limits().ballotsWaiting());
  }

  Verifications(int processors, int waiting) {
    this.processors = new Semaphore(processors, true);
    this.places = new Semaphore(processors + waiting);
  }

  /**
   * Lets somebody in who brings a ballot, for all that is done with it: were only the verification
   * counted, those before and behind it would take every thread and every connection.
   *
   * @throws Refusal BALLOTS_WAITING
   */
  <T> T admit(Supplier<T> cast) {
    if (!places.tryAcquire()) {
      throw new Refusal(Why.BALLOTS_WAITING);
    }
    try {
      return cast.get();
    } finally {
      places.release();
    }
  }

  /** Runs a verification when its turn has come, of somebody who was let in. */
  <T> T run(Supplier<T> verification) {
    processors.acquireUninterruptibly();
    try {
      return verification.get();
    } finally {
      processors.release();
    }
  }

  /** How many more may come before one is told to come again. */
  int free() {
    return places.availablePermits();
  }
}
