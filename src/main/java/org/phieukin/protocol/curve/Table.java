package org.phieukin.protocol.curve;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table for many multiplications of one public element: 26 additions each, 1.6 MB. For any number
 * of threads.
 */
public final class Table {
  static final int WIDTH = 10;
  private static final int ROWS = Digits.count(WIDTH);
  private static final int ROW = 1 << (WIDTH - 1);
  private static final int KEPT = 8;

  private static final Map<String, Table> RECENT =
      new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Table> eldest) {
          return size() > KEPT;
        }
      };

  /** The table of g. */
  public static final Table GENERATOR = new Table(CurvePoint.GENERATOR);

  private final long[][] rows = new long[ROWS][];

  private Table(CurvePoint element) {
    Point unit = new Point();
    unit.set(element.point());
    RowMaker maker = new RowMaker(ROW);
    for (int i = 0; i < ROWS; i++) {
      rows[i] = maker.multiples(unit);
    }
  }

  /** The table of an element: made once, as long as it is one of the last eight. */
  public static Table of(CurvePoint element) {
    String name = element.text();
    synchronized (RECENT) {
      Table table = RECENT.get(name);
      if (table == null) {
        table = new Table(element);
        RECENT.put(name, table);
      }
      return table;
    }
  }

  /** Multiplies a sum by the element to a power. */
  void addTo(Point sum, int[] digits, GroupLaw law, AffineAddend addend) {
    for (int i = 0; i < ROWS; i++) {
      if (digits[i] > 0) {
        addend.set(rows[i], (digits[i] - 1) * AffineAddend.SIZE);
        law.add(sum, addend);
      } else if (digits[i] < 0) {
        addend.setInverse(rows[i], (-digits[i] - 1) * AffineAddend.SIZE);
        law.add(sum, addend);
      }
    }
  }

  /** Divides a sum by the same. */
  void subtractFrom(Point sum, int[] digits, GroupLaw law, AffineAddend addend) {
    int[] inverse = new int[digits.length];
    for (int i = 0; i < digits.length; i++) {
      inverse[i] = -digits[i];
    }
    addTo(sum, inverse, law, addend);
  }
}
