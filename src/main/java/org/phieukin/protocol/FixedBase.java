package org.phieukin.protocol;

import cafe.cryptography.curve25519.EdwardsPoint;

/**
 * A table for many multiplications of one element, such as the election key: about 1 MB, 32
 * additions each. Its time depends on the scalar: not for long-lived secrets.
 */
public final class FixedBase {
  private static final int WIDTH = 8;
  private static final int HALF = 1 << (WIDTH - 1);
  private static final int ROWS = 256 / WIDTH;

  /** The table of g. */
  static final FixedBase GENERATOR = new FixedBase(Element.GENERATOR);

  private final EdwardsPoint[][] rows = new EdwardsPoint[ROWS][];

  /** Prepares the table of this element. */
  public FixedBase(Element element) {
    EdwardsPoint unit = element.point();
    for (int i = 0; i < ROWS; i++) {
      rows[i] = multiples(unit);
      unit = rows[i][HALF].dbl();
    }
  }

  private static EdwardsPoint[] multiples(EdwardsPoint unit) {
    EdwardsPoint[] row = new EdwardsPoint[HALF + 1];
    row[0] = EdwardsPoint.IDENTITY;
    for (int d = 1; d <= HALF; d++) {
      row[d] = row[d - 1].add(unit);
    }
    return row;
  }

  /** The element to the power s. */
  public Element times(Scalar s) {
    int[] digits = SignedDigits.of(s.value(), WIDTH);
    EdwardsPoint sum = EdwardsPoint.IDENTITY;
    for (int i = 0; i < ROWS; i++) {
      if (digits[i] > 0) {
        sum = sum.add(rows[i][digits[i]]);
      } else if (digits[i] < 0) {
        sum = sum.subtract(rows[i][-digits[i]]);
      }
    }
    return new Element(sum);
  }
}
