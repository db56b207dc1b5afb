package org.phieukin.protocol.curve;

import java.util.Arrays;

/** Adds points by their small factors: one addition a point, and two a factor at the end. */
final class Buckets {
  private static final int COUNT = 1 << (Powers.WIDTH - 1);

  private final Point[] buckets = new Point[COUNT + 1];
  private final boolean[] used = new boolean[COUNT + 1];
  private final Point running = new Point();
  private final Addend addend = new Addend();
  private final GroupLaw law = new GroupLaw();

  Buckets() {
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new Point();
    }
  }

  void clear() {
    Arrays.fill(used, false);
  }

  /** Adds factor · point; the factor is from −8 to 8. */
  void add(int factor, Addend point) {
    if (factor == 0) {
      return;
    }
    int place = Math.abs(factor);
    Point bucket = buckets[place];
    if (used[place]) {
      if (factor > 0) {
        law.add(bucket, point);
      } else {
        law.subtract(bucket, point);
      }
    } else {
      used[place] = true;
      if (factor > 0) {
        point.copyTo(bucket);
      } else {
        point.copyInverseTo(bucket);
      }
    }
  }

  /** Adds Σ d · bucket_d to a sum, by adding the running sums from the top. */
  void addTo(Point sum) {
    boolean started = false;
    for (int d = COUNT; d > 0; d--) {
      if (used[d] && started) {
        addend.set(buckets[d]);
        law.add(running, addend);
      } else if (used[d]) {
        running.set(buckets[d]);
        started = true;
      }
      if (started) {
        addend.set(running);
        law.add(sum, addend);
      }
    }
  }
}
