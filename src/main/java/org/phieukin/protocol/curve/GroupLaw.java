package org.phieukin.protocol.curve;

/**
 * The group operation for all points of the curve, hostile ones too: the formulas of Hisil, Wong,
 * Carter and Dawson (2008) are complete here, for −1 is a square and d is none. Scratch of one
 * call.
 */
final class GroupLaw {
  private final Limbs a = new Limbs();
  private final Limbs b = new Limbs();
  private final Limbs c = new Limbs();
  private final Limbs d = new Limbs();
  private final Limbs e = new Limbs();

  /** Doubles a point; without its t, which only an addition needs, it costs less. */
  void twice(Point p, boolean withT) {
    a.square(p.x);
    b.square(p.y);
    c.square(p.z);
    c.sum(c, c);
    d.sum(p.x, p.y);
    d.square(d);
    e.sum(a, b);
    d.difference(e, d);
    a.difference(a, b);
    c.sum(c, a);
    p.x.multiply(d, c);
    p.y.multiply(a, e);
    p.z.multiply(c, a);
    if (withT) {
      p.t.multiply(d, e);
    }
  }

  void add(Point p, Addend q) {
    products(p, q.difference, q.sum, q.twiceDt);
    d.multiply(p.z, q.twiceZ);
    complete(p);
  }

  void subtract(Point p, Addend q) {
    products(p, q.sum, q.difference, q.twiceDt);
    c.negative(c);
    d.multiply(p.z, q.twiceZ);
    complete(p);
  }

  /** Adds a point with z = 1. */
  void add(Point p, AffineAddend q) {
    products(p, q.difference, q.sum, q.twiceDt);
    d.sum(p.z, p.z);
    complete(p);
  }

  private void products(Point p, Limbs difference, Limbs sum, Limbs twiceDt) {
    a.difference(p.y, p.x);
    a.multiply(a, difference);
    b.sum(p.y, p.x);
    b.multiply(b, sum);
    c.multiply(p.t, twiceDt);
  }

  private void complete(Point p) {
    e.difference(b, a);
    b.sum(b, a);
    a.difference(d, c);
    d.sum(d, c);
    p.x.multiply(a, e);
    p.y.multiply(d, b);
    p.z.multiply(d, a);
    p.t.multiply(b, e);
  }
}
