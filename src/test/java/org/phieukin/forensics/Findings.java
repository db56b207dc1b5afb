package org.phieukin.forensics;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found that can be joined to ballots, and how much its order agrees with that of their
 * arrival.
 */
public final class Findings {
  private static final int FEWEST = 12;

  /** An order: how much it agrees, and of how many ballots. */
  public record Found(double agreement, int ballots) {
    /** Whether it is more than chance. */
    public boolean telling() {
      return Math.abs(agreement) > Ranks.chance(ballots);
    }
  }

  private final Map<String, Found> found = new TreeMap<>();

  /** Notes where things stood, by the place of their ballot in the order of arrival. */
  void note(String what, Map<Integer, Double> places) {
    if (places.size() < FEWEST) {
      return;
    }
    var arrival = places.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
    var values = places.values().stream().mapToDouble(Double::doubleValue).toArray();
    found.put(what, new Found(Ranks.agreement(arrival, values), arrival.length));
  }

  /** All orders that were found. */
  public Map<String, Found> all() {
    return found;
  }

  /** Those that are more than chance. */
  public Map<String, Found> telling() {
    var telling = new TreeMap<>(found);
    telling.values().removeIf(one -> !one.telling());
    return telling;
  }

  /** The order that agrees most, in words. */
  public String foremost() {
    return found.entrySet().stream()
        .max(Comparator.comparingDouble(one -> Math.abs(one.getValue().agreement())))
        .map(one -> "%.2f (%s)".formatted(one.getValue().agreement(), one.getKey()))
        .orElse("0");
  }

  /** The largest agreement of all. */
  public double largest() {
    return found.values().stream().mapToDouble(one -> Math.abs(one.agreement())).max().orElse(0);
  }
}
