package org.phieukin.forensics;

import java.util.stream.IntStream;

/** Rank correlation with the order of arrival, and how much of it is chance. */
final class Ranks {
  /** So many standard deviations of chance: once in some ten thousand million tries. */
  private static final double DEVIATIONS = 7;

  private Ranks() {}

  /** Spearman's: 1 the same order, −1 reversed, about 0 none; equal values share a rank. */
  static double agreement(double[] one, double[] other) {
    double[] a = ranks(one);
    double[] b = ranks(other);
    double mean = (one.length - 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }

  private static double[] ranks(double[] values) {
    var order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((x, y) -> Double.compare(values[x], values[y]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
        to++;
      }
      for (int at = from; at <= to; at++) {
        ranks[order[at]] = (from + to) / 2.0;
      }
      from = to + 1;
    }
    return ranks;
  }

  /** What chance does not reach for so many things: Student's t of a rank correlation. */
  static double chance(int number) {
    return DEVIATIONS / Math.sqrt(number - 2 + DEVIATIONS * DEVIATIONS);
  }
}
