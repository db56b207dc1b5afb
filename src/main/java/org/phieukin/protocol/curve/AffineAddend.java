package org.phieukin.protocol.curve;

/** A point of a table, with z = 1, made ready to be added: y + x, y − x and 2d·x·y. */
final class AffineAddend {
  /** How many numbers of a table one point takes. */
  static final int SIZE = 15;

  final Limbs sum = new Limbs();
  final Limbs difference = new Limbs();
  final Limbs twiceDt = new Limbs();

  /** The point that stands there in a table. */
  void set(long[] table, int at) {
    sum.set(table, at);
    difference.set(table, at + 5);
    twiceDt.set(table, at + 10);
  }

  /** Its inverse. */
  void setInverse(long[] table, int at) {
    sum.set(table, at + 5);
    difference.set(table, at);
    twiceDt.set(table, at + 10);
    twiceDt.negative(twiceDt);
  }

  /** Writes a point into a table. */
  static void put(long[] table, int at, Limbs x, Limbs y) {
    Limbs part = new Limbs();
    part.sum(y, x);
    put(table, at, part);
    part.difference(y, x);
    put(table, at + 5, part);
    part.multiply(x, y);
    part.multiply(part, Constants.TWICE_D);
    put(table, at + 10, part);
  }

  private static void put(long[] table, int at, Limbs part) {
    table[at] = part.l0;
    table[at + 1] = part.l1;
    table[at + 2] = part.l2;
    table[at + 3] = part.l3;
    table[at + 4] = part.l4;
  }
}
