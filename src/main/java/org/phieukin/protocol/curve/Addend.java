package org.phieukin.protocol.curve;

/** A point made ready to be added often: y + x, y − x, 2z and 2d·t of it. */
final class Addend {
  final Limbs sum = new Limbs();
  final Limbs difference = new Limbs();
  final Limbs twiceZ = new Limbs();
  final Limbs twiceDt = new Limbs();
  private final Limbs t = new Limbs();

  /** Takes a point whose t is right. */
  void set(Point point) {
    sum.sum(point.y, point.x);
    difference.difference(point.y, point.x);
    twiceZ.sum(point.z, point.z);
    twiceDt.multiply(point.t, Constants.TWICE_D);
    t.set(point.t);
  }

  /** The point again, with all coordinates doubled: their limbs are up to 2^52 + 2^16 now. */
  void copyTo(Point point) {
    point.x.difference(sum, difference);
    point.y.sum(sum, difference);
    point.z.set(twiceZ);
    point.t.sum(t, t);
  }

  /** The inverse of the point, in the same way. */
  void copyInverseTo(Point point) {
    copyTo(point);
    point.x.negative(point.x);
    point.t.negative(point.t);
  }
}
