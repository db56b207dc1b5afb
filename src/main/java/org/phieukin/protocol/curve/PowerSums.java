package org.phieukin.protocol.curve;

/**
 * The powers of the product of some elements, from the powers of each: for a few elements that is
 * less than doubling their product anew. Scratch of one call.
 */
public final class PowerSums {
  private final Point[] sums = new Point[Powers.COUNT];
  private final GroupLaw law = new GroupLaw();
  private boolean empty = true;

  /** Of no element as yet. */
  public PowerSums() {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new Point();
    }
  }

  /** Begins anew. */
  public void clear() {
    empty = true;
    for (Point sum : sums) {
      sum.setIdentity();
    }
  }

  /** Multiplies by this element. */
  public void add(Powers powers) {
    for (int i = 0; i < sums.length; i++) {
      if (empty) {
        powers.get(i).copyTo(sums[i]);
      } else {
        law.add(sums[i], powers.get(i));
      }
    }
    empty = false;
  }

  /** Writes what came out as powers. */
  public Powers to(Powers powers) {
    for (int i = 0; i < sums.length; i++) {
      powers.get(i).set(sums[i]);
    }
    return powers;
  }
}
