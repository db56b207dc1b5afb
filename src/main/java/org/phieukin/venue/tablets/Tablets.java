package org.phieukin.venue.tablets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbered tablets that were heard lately, by this server alone and in its memory alone. */
@ApplicationScoped
public class Tablets {
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final SortedMap<Integer, Heard> heard = new TreeMap<>();

  @Inject Clock clock;

  /** The last beat of a tablet, and when it came. */
  private record Heard(Beat beat, int lost, long at) {}

  /** Keeps what a tablet says instead of what it said before. */
  synchronized void hear(Beat beat) {
    forgetOld();
    var before = heard.get(beat.number());
    int lost = beat.lost() + (before == null ? 0 : before.lost());
    heard.put(beat.number(), new Heard(beat, lost, clock.millis()));
  }

  /** The tablets that were heard in the last ten minutes, by number. */
  public synchronized List<TabletRow> all() {
    forgetOld();
    return heard.values().stream()
        .map(one -> TabletRow.of(one.beat(), one.lost(), minutes(one)))
        .toList();
  }

  private int minutes(Heard one) {
    return (int) Duration.ofMillis(clock.millis() - one.at()).toMinutes();
  }

  private void forgetOld() {
    long oldest = clock.millis() - LIFE.toMillis();
    heard.values().removeIf(one -> one.at() < oldest || one.at() > clock.millis());
  }
}
