package org.phieukin.meeting.dossier;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Slows down whoever guesses the reading code: ten wrong tries a minute from one address, sixty for
 * the whole meeting. Only wrong ones count, and nothing is kept on disk.
 */
@ApplicationScoped
class ReadingBrake {
  private static final int TRIES = 10;
  private static final int TRIES_OF_ALL = 60;
  private static final int MOST = 10_000;

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /** Takes a try before the code is looked at. @throws Refusal TOO_MANY_TRIES */
  void take(String meetingUuid, String address) {
    if (buckets.size() > MOST) {
      buckets.clear();
    }
    var mine = bucket(meetingUuid + "|" + address, TRIES);
    if (!mine.tryConsume(1)) {
      throw new Refusal(Why.TOO_MANY_TRIES);
    }
    if (!bucket(meetingUuid, TRIES_OF_ALL).tryConsume(1)) {
      mine.addTokens(1);
      throw new Refusal(Why.TOO_MANY_TRIES);
    }
  }

  /** Gives the try of a right code back. */
  void right(String meetingUuid, String address) {
    bucket(meetingUuid + "|" + address, TRIES).addTokens(1);
    bucket(meetingUuid, TRIES_OF_ALL).addTokens(1);
  }

  private Bucket bucket(String key, int tries) {
    return buckets.computeIfAbsent(
        key,
        any ->
            Bucket.builder()
                .addLimit(l -> l.capacity(tries).refillGreedy(tries, Duration.ofMinutes(1)))
                .build());
  }
}
