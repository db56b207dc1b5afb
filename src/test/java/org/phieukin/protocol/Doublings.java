package org.phieukin.protocol;

import cafe.cryptography.curve25519.EdwardsPoint;

/**
 * The powers P, P^16, P^256, … of one element: several multiplications and the order check share
 * the doublings. Its time depends on the scalar: only for scalars that are public.
 */
final class Doublings {
  private static final int WIDTH = 4;
  private static final int BUCKETS = 1 << (WIDTH - 1);
  private static final int[] ORDER = SignedDigits.of(Group.Q, WIDTH);

  private final EdwardsPoint[] powers = new EdwardsPoint[ORDER.length];

  Doublings(Element element) {
    EdwardsPoint power = element.point();
    powers[0] = power;
    for (int i = 1; i < powers.length; i++) {
      for (int j = 0; j < WIDTH; j++) {
        power = power.dbl();
      }
      powers[i] = power;
    }
  }

  /** The element to the power s. */
  Element times(Scalar s) {
    return new Element(times(SignedDigits.of(s.value(), WIDTH)));
  }

  /** P^q = 1: the full order check of §2.1, for the curve has cofactor 8. */
  boolean isMember() {
    return times(ORDER).isIdentity();
  }

  private EdwardsPoint times(int[] digits) {
    EdwardsPoint[] buckets = new EdwardsPoint[BUCKETS + 1];
    for (int i = 0; i < digits.length; i++) {
      if (digits[i] > 0) {
        buckets[digits[i]] = sum(buckets[digits[i]], powers[i]);
      } else if (digits[i] < 0) {
        buckets[-digits[i]] = sum(buckets[-digits[i]], powers[i].negate());
      }
    }
    return weighted(buckets);
  }

  /** Σ d · bucket_d by adding the running sums from the top. */
  private static EdwardsPoint weighted(EdwardsPoint[] buckets) {
    EdwardsPoint running = null;
    EdwardsPoint total = null;
    for (int d = BUCKETS; d > 0; d--) {
      running = sum(running, buckets[d]);
      total = sum(total, running);
    }
    return total == null ? EdwardsPoint.IDENTITY : total;
  }

  // null stands for the neutral element: adding that would cost as much as any other.
  private static EdwardsPoint sum(EdwardsPoint a, EdwardsPoint b) {
    if (a == null) {
      return b;
    }
    return b == null ? a : a.add(b);
  }
}
