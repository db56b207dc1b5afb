package org.phieukin.protocol.curve;

/** How long a multiplication modulo p takes on this machine now: what figures are held against. */
public final class FieldYardstick {
  private static final int ROUND = 200_000;
  private static final int ROUNDS = 60;

  private FieldYardstick() {}

  /** The best of many rounds, in nanoseconds for one. */
  public static double nanoseconds() {
    var a = Constants.D;
    var b = new Limbs();
    b.multiply(a, a);
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      for (int n = 0; n < ROUND; n++) {
        b.multiply(b, a);
      }
      best = Math.min(best, System.nanoTime() - begun);
    }
    return (double) best / ROUND;
  }
}
