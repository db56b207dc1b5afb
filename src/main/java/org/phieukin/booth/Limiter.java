package org.phieukin.booth;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Slows down whoever guesses codes or floods the box. Addresses stay in memory, apart from
 * everything else, and are forgotten when there are many.
 */
@ApplicationScoped
class Limiter {
  private static final int MOST_ADDRESSES = 10_000;

  @Inject PhieuKinConfig config;

  private final Map<String, Bucket> lookups = new ConcurrentHashMap<>();
  private final Map<String, Bucket> casts = new ConcurrentHashMap<>();

  /** Counts a look-up of a code. @throws Refusal TOO_MANY_TRIES */
  void lookup(String address) {
    take(lookups, address, config.booth().lookupsPerMinute());
  }

  /** Counts a ballot handed in. @throws Refusal TOO_MANY_TRIES */
  void cast(String address) {
    take(casts, address, config.booth().castsPerMinute());
  }

  private static void take(Map<String, Bucket> buckets, String address, int perMinute) {
    if (buckets.size() > MOST_ADDRESSES) {
      buckets.clear();
    }
    var bucket = buckets.computeIfAbsent(address, any -> bucket(perMinute));
    if (!bucket.tryConsume(1)) {
      throw new Refusal(Why.TOO_MANY_TRIES);
    }
  }

  private static Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
