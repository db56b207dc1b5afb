package org.phieukin.protocol.curve;

/** Makes the rows of a {@link Table}, and the units of the next ones; one inversion a row. */
final class RowMaker {
  private final Point[] points;
  private final Inversions inversions;
  private final GroupLaw law = new GroupLaw();
  private final Addend addend = new Addend();

  RowMaker(int length) {
    points = new Point[length];
    for (int i = 0; i < length; i++) {
      points[i] = new Point();
    }
    inversions = new Inversions(length);
  }

  /** unit, 2·unit, … as a table; the unit becomes twice the last of them. */
  long[] multiples(Point unit) {
    addend.set(unit);
    points[0].set(unit);
    for (int i = 1; i < points.length; i++) {
      points[i].set(points[i - 1]);
      law.add(points[i], addend);
    }
    unit.set(points[points.length - 1]);
    law.twice(unit, true);
    inversions.toAffine(points, points.length);
    long[] row = new long[points.length * AffineAddend.SIZE];
    for (int i = 0; i < points.length; i++) {
      AffineAddend.put(row, i * AffineAddend.SIZE, points[i].x, points[i].y);
    }
    return row;
  }
}
