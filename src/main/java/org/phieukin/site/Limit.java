package org.phieukin.site;

import java.time.Duration;

/**
 * How often something may be tried. Tries come back evenly: after {@code within} all of them.
 *
 * @param name what is tried; counters of different names have nothing to do with each other
 * @param tries how many tries there are at once
 */
public record Limit(String name, int tries, Duration within) {
  private static final int LONGEST = 100;

  /** So many tries a minute. */
  public static Limit aMinute(String name, int tries) {
    return new Limit(name, tries, Duration.ofMinutes(1));
  }

  /**
   * The counter of one address, account, meeting or the like. Very long names share one: whoever
   * tries chooses them, and they stay in memory.
   */
  public Counter of(String whose) {
    return new Counter(this, whose.substring(0, Math.min(LONGEST, whose.length())));
  }

  /** The one counter of everybody together. */
  public Counter ofAll() {
    return of("");
  }

  /** The tries of somebody that are left. */
  public record Counter(Limit limit, String whose) {}
}
