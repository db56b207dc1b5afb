package org.phieukin.protocol.curve;

/** Divides many points by their z with one inversion (Montgomery); z is never nought. */
final class Inversions {
  private final Limbs[] before;
  private final Limbs inverse = new Limbs();
  private final Limbs one = new Limbs();
  private final Roots roots = new Roots();

  Inversions(int most) {
    before = new Limbs[most];
    for (int i = 0; i < most; i++) {
      before[i] = new Limbs();
    }
  }

  /** Makes x and y of the first points those with z = 1; t is not kept. */
  void toAffine(Point[] points, int count) {
    one.setSmall(1);
    for (int i = 0; i < count; i++) {
      before[i].set(one);
      one.multiply(one, points[i].z);
    }
    roots.invert(inverse, one);
    for (int i = count - 1; i >= 0; i--) {
      Point point = points[i];
      one.multiply(inverse, before[i]);
      inverse.multiply(inverse, point.z);
      point.x.multiply(point.x, one);
      point.y.multiply(point.y, one);
      point.z.setSmall(1);
    }
  }
}
