package org.phieukin.protocol.curve;

import java.util.ArrayList;
import java.util.List;

/**
 * Products of powers of public elements, made one after the other, and written all at once: one
 * inversion. Scratch of one call.
 */
public final class Products {
  private final List<Point> products = new ArrayList<>();
  private final GroupLaw law = new GroupLaw();
  private final AffineAddend addend = new AffineAddend();
  private final Addend once = new Addend();

  /** Nothing as yet. */
  public Products() {}

  /** Begins the next product. */
  public Products begin() {
    products.add(new Point());
    return this;
  }

  /** Multiplies the last product. */
  public Products times(Table table, Exponent exponent) {
    table.addTo(last(), exponent.wide(), law, addend);
    return this;
  }

  /** Divides the last product. */
  public Products dividedBy(Table table, Exponent exponent) {
    table.subtractFrom(last(), exponent.wide(), law, addend);
    return this;
  }

  /** Multiplies the last product. */
  public Products times(Powers powers, Exponent exponent) {
    powers.addTo(last(), exponent.narrow());
    return this;
  }

  /** The product of these elements, as the next one. */
  public Products of(Iterable<CurvePoint> elements) {
    begin();
    for (CurvePoint element : elements) {
      once.set(element.point());
      law.add(last(), once);
    }
    return this;
  }

  private Point last() {
    return products.get(products.size() - 1);
  }

  /** How many there are. */
  public int size() {
    return products.size();
  }

  /** Takes the last product out, as a point. */
  public CurvePoint point() {
    return CurvePoint.of(products.remove(products.size() - 1));
  }

  /** The texts of all, in order; they are forgotten here. */
  public List<String> texts() {
    Point[] points = products.toArray(Point[]::new);
    new Inversions(points.length).toAffine(points, points.length);
    List<String> texts = new ArrayList<>(points.length);
    for (Point point : points) {
      texts.add(Spelling.of(point.x, point.y));
    }
    products.clear();
    return texts;
  }
}
