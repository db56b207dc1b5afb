package org.phieukin.protocol.curve;

import java.util.Optional;

/** A public point of the curve, which never changes (PROTOCOL §2.1). */
public final class CurvePoint {
  /** The neutral element. */
  public static final CurvePoint IDENTITY = new CurvePoint(new Point());

  /** The generator g: y = 4/5. */
  public static final CurvePoint GENERATOR = read("6".repeat(62) + "58").orElseThrow();

  private final Point point;

  private CurvePoint(Point point) {
    this.point = point;
  }

  /** The point of a text: empty where it is none, or not in its one spelling. */
  public static Optional<CurvePoint> read(CharSequence text) {
    return Spelling.read(text).map(CurvePoint::new);
  }

  /** Takes a point that nobody changes any more. */
  static CurvePoint of(Point point) {
    return new CurvePoint(point);
  }

  Point point() {
    return point;
  }

  /** The group operation. */
  public CurvePoint plus(CurvePoint other) {
    Point sum = copy();
    new GroupLaw().add(sum, other.addend());
    return new CurvePoint(sum);
  }

  /** The group operation with the inverse of the other. */
  public CurvePoint minus(CurvePoint other) {
    Point difference = copy();
    new GroupLaw().subtract(difference, other.addend());
    return new CurvePoint(difference);
  }

  private Point copy() {
    Point copy = new Point();
    copy.set(point);
    return copy;
  }

  private Addend addend() {
    Addend addend = new Addend();
    addend.set(point);
    return addend;
  }

  /** Whether it is in the group of prime order: the full check. */
  public boolean isMember() {
    return new Powers().of(this).isMember();
  }

  /** Its text. */
  public String text() {
    Point copy = copy();
    new Inversions(1).toAffine(new Point[] {copy}, 1);
    return Spelling.of(copy.x, copy.y);
  }
}
