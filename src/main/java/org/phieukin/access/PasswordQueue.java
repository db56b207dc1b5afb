package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Passwords are hashed few at a time, for each takes all of a processor: the booth needs it too. A
 * short queue waits, the rest is refused at once; whoever is known has places that strangers cannot
 * take.
 */
@ApplicationScoped
class PasswordQueue {
  private static final int MOST_AT_ONCE = 2;

  private final Semaphore turns;
  private final Map<Asker, Semaphore> places = new EnumMap<>(Asker.class);

  /** Who wants a password hashed. */
  enum Asker {
    /** Somebody who is signed in, or a browser in which this account was signed in before. */
    KNOWN(10),
    /** Anybody else. */
    STRANGER(20);

    private final int places;

    Asker(int places) {
      this.places = places;
    }
  }

  /** At most half of the machine. */
  PasswordQueue() {
    this(Math.max(1, Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors() / 2)));
  }

  PasswordQueue(int atOnce) {
    turns = new Semaphore(atOnce, true);
    for (var asker : Asker.values()) {
      places.put(asker, new Semaphore(asker.places));
    }
  }

  /** Does it in its turn. @throws Refusal PASSWORDS_BUSY where too many wait already */
  <T> T in(Asker asker, Supplier<T> hashing) {
    var place = places.get(asker);
    if (!place.tryAcquire()) {
      throw new Refusal(Why.PASSWORDS_BUSY);
    }
    try {
      turns.acquireUninterruptibly();
      try {
        return hashing.get();
      } finally {
        turns.release();
      }
    } finally {
      place.release();
    }
  }
}
