package org.phieukin.poll;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A share of a whole, in integers: {@code of/times}. Two thirds are {@code times: 3, of: 2}, as in
 * {@code 3·low ≥ 2·base} (RULES A); nothing is ever decided on a rounded percentage.
 */
public record Fraction(
    @JsonProperty(required = true) int times, @JsonProperty(required = true) int of)
    implements Comparable<Fraction> {
  private static final int MOST = 1000;

  /** Below, at or above this share of the base: negative, zero or positive. */
  public int compare(long count, long base) {
    return Long.compare(times * count, of * base);
  }

  /** Whether it is a share at all: more than nothing and not more than everything. */
  boolean sane() {
    return of >= 1 && of <= times && times <= MOST;
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.compare((long) of * other.times, (long) other.of * times);
  }
}
