package org.phieukin.protocol.curve;

import java.math.BigInteger;

/**
 * The powers P, P^16, P^256, … of one element: several multiplications and the order check share
 * the doublings. Scratch of one call, to be filled again and again.
 */
public final class Powers {
  static final int WIDTH = 4;

  static final int COUNT = Digits.count(WIDTH);
  private static final BigInteger Q =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
  private static final int[] ORDER = Digits.of(Q, WIDTH);

  private final Addend[] powers = new Addend[COUNT];
  private final Point power = new Point();
  private final GroupLaw law = new GroupLaw();
  private final Buckets buckets = new Buckets();

  /** Empty ones. */
  public Powers() {
    for (int i = 0; i < COUNT; i++) {
      powers[i] = new Addend();
    }
  }

  /** Makes those of this element. */
  public Powers of(CurvePoint element) {
    power.set(element.point());
    powers[0].set(power);
    for (int i = 1; i < COUNT; i++) {
      for (int j = 1; j <= WIDTH; j++) {
        law.twice(power, j == WIDTH);
      }
      powers[i].set(power);
    }
    return this;
  }

  /** P^q = 1: the full order check of PROTOCOL §2.1, for the curve has cofactor 8. */
  public boolean isMember() {
    power.setIdentity();
    addTo(power, ORDER);
    return power.isIdentity();
  }

  /** Multiplies a sum by the element to a power. */
  void addTo(Point sum, int[] digits) {
    buckets.clear();
    for (int i = 0; i < COUNT; i++) {
      buckets.add(digits[i], powers[i]);
    }
    buckets.addTo(sum);
  }

  /** The i-th power. */
  Addend get(int i) {
    return powers[i];
  }
}
