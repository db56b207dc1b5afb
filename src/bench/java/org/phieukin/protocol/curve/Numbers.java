package org.phieukin.protocol.curve;

import java.math.BigInteger;

/** What the benchmarks reckon with. */
final class Numbers {
  private Numbers() {}

  static Limbs limbs() {
    Limbs limbs = new Limbs();
    limbs.set(point().x);
    return limbs;
  }

  /** Some member whose z is not one. */
  static Point point() {
    Exponent some = Exponent.of(BigInteger.valueOf(20231215));
    Point point = new Point();
    point.set(new Products().begin().times(Table.GENERATOR, some).point().point());
    return point;
  }

  static Addend addend() {
    Addend addend = new Addend();
    addend.set(point());
    return addend;
  }
}
