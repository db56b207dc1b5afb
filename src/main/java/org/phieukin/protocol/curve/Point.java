package org.phieukin.protocol.curve;

/**
 * A point in extended coordinates: x = X/Z, y = Y/Z, x·y = T/Z. One that others see is not changed
 * any more.
 */
final class Point {
  final Limbs x = new Limbs();
  final Limbs y = new Limbs();
  final Limbs z = new Limbs();
  final Limbs t = new Limbs();

  /** The neutral element. */
  Point() {
    setIdentity();
  }

  static Point affine(Limbs x, Limbs y) {
    Point point = new Point();
    point.x.set(x);
    point.y.set(y);
    point.t.multiply(x, y);
    return point;
  }

  void setIdentity() {
    x.setSmall(0);
    y.setSmall(1);
    z.setSmall(1);
    t.setSmall(0);
  }

  void set(Point other) {
    x.set(other.x);
    y.set(other.y);
    z.set(other.z);
    t.set(other.t);
  }

  /** X = 0 and Y = Z: with X = 0 alone it might be (0, −1), of order two. */
  boolean isIdentity() {
    Limbs difference = new Limbs();
    difference.set(x);
    if (!difference.isZero()) {
      return false;
    }
    difference.difference(y, z);
    return difference.isZero();
  }
}
