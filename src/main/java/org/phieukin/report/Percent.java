package org.phieukin.report;

import java.util.Locale;

/**
 * A share in hundredths of a percent, half-up, in integers (RULES D).
 *
 * @param hundredths 9778 for 97,78 %
 */
public record Percent(long hundredths) {
  /** The share of count in base; of nothing collected, every share is 0. */
  public static Percent of(long count, long base) {
    return new Percent(base == 0 ? 0 : (count * 20000 + base) / (2 * base));
  }

  /** {@code 97.78}, for programs. */
  public String dotted() {
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }

  /** {@code 97,78 %} as Vietnamese write it, {@code 97.78%} in English. */
  public String in(String language) {
    return language.startsWith("en") ? dotted() + "%" : dotted().replace('.', ',') + "\u00a0%";
  }
}
