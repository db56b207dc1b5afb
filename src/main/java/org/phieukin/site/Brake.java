package org.phieukin.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.phieukin.site.Limit.Counter;
import org.phieukin.site.Refusal.Why;

/**
 * Slows down whoever guesses or floods. Counters stay in memory, apart from everything else, and go
 * by a clock that nobody can set. One that was left alone until all its tries came back is
 * forgotten, for it says nothing more; where there are very many, those asked for least go first:
 * whoever tries often stays known.
 */
@ApplicationScoped
public class Brake {
  private static final int MOST_COUNTERS = 10_000;

  private final TimeMeter time;
  private final Cache<Counter, Bucket> buckets;

  /** A brake that goes by the time since the machine started. */
  public Brake() {
    this(System::nanoTime, MOST_COUNTERS);
  }

  Brake(LongSupplier nanos, int most) {
    time = new Monotonic(nanos, nanos.getAsLong());
    buckets =
        Caffeine.newBuilder()
            .maximumSize(most)
            .expireAfter(Expiry.<Counter, Bucket>accessing((c, any) -> c.limit().within()))
            .ticker(nanos::getAsLong)
            .executor(Runnable::run)
            .build();
  }

  /** Takes one try from every counter. @throws Refusal TOO_MANY_TRIES, and none is taken */
  public void take(Counter... counters) {
    if (!takes(counters)) {
      throw new Refusal(Why.TOO_MANY_TRIES);
    }
  }

  /** Takes one try from every counter; false where one of them has none left, and none is taken. */
  public boolean takes(Counter... counters) {
    var all = List.of(counters);
    for (int taken = 0; taken < all.size(); taken++) {
      if (!buckets.get(all.get(taken), this::full).tryConsume(1)) {
        all.subList(0, taken).forEach(this::giveBack);
        return false;
      }
    }
    return true;
  }

  /** Gives the tries back that turned out to be none: a right password, a right code. */
  public void giveBack(Counter... counters) {
    List.of(counters).forEach(this::giveBack);
  }

  private void giveBack(Counter counter) {
    Optional.ofNullable(buckets.getIfPresent(counter)).ifPresent(bucket -> bucket.addTokens(1));
  }

  /** How many counters are kept. */
  long known() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket full(Counter counter) {
    var limit = counter.limit();
    return Bucket.builder()
        .addLimit(l -> l.capacity(limit.tries()).refillGreedy(limit.tries(), limit.within()))
        .withCustomTimePrecision(time)
        .build();
  }

  /**
   * Counted from the start of this brake, for the library takes a number that overflows for a clock
   * that stands still. Its own choice, the wall clock, gives no try for as long as it is set back.
   */
  private record Monotonic(LongSupplier nanos, long start) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos.getAsLong() - start;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
