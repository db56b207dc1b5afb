package org.phieukin.protocol.curve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Numbers modulo p, and the limbs that stand for them: small, large, with signs, not carried. */
final class Numbers {
  static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

  /** How many random cases a test tries: -Dphieukin.cases=100000 for the long run. */
  static final int CASES = Integer.getInteger("phieukin.cases", 10_000);

  /** A carried limb may be so large, and so far below nought. */
  static final long CARRIED = (1L << 51) + (1 << 14);

  static final long SQUARED = (1L << 53) - 1;
  static final long SECOND = (1L << 53) + (1 << 20);
  static final long FIRST = (1L << 54) - 1;

  private Numbers() {}

  static Limbs limbs(long... five) {
    Limbs limbs = new Limbs();
    limbs.set(five[0], five[1], five[2], five[3], five[4]);
    return limbs;
  }

  /** 51 bits a limb, of a number up to 2^255. */
  static Limbs limbs(BigInteger number) {
    return limbs(
        part(number, 0),
        part(number, 1),
        part(number, 2),
        part(number, 3),
        number.shiftRight(204).longValue());
  }

  private static long part(BigInteger number, int i) {
    return number.shiftRight(51 * i).longValue() & Limbs.MASK;
  }

  /** What limbs stand for. */
  static BigInteger value(Limbs limbs) {
    BigInteger value = BigInteger.ZERO;
    for (long limb : all(limbs)) {
      value = value.shiftLeft(51).add(BigInteger.valueOf(limb));
    }
    return value.mod(P);
  }

  /** From the highest. */
  static long[] all(Limbs limbs) {
    return new long[] {limbs.l4, limbs.l3, limbs.l2, limbs.l1, limbs.l0};
  }

  /**
   * 0, 1, 2, p−1, p, 2p and what lies beside them; each limb alone and all at the bound, both
   * signs.
   */
  static List<Limbs> boundaries(long bound) {
    List<Limbs> limbs = new ArrayList<>();
    for (long n : new long[] {0, 1, 2, 18, 19, 20}) {
      BigInteger number = BigInteger.valueOf(n);
      limbs.add(limbs(number));
      limbs.add(limbs(P.subtract(number)));
      limbs.add(limbs(P.add(number)));
      limbs.add(limbs(P.shiftLeft(1).subtract(number)));
      Limbs negative = new Limbs();
      negative.negative(limbs(number));
      limbs.add(negative);
    }
    for (long n : new long[] {1, Limbs.MASK, Limbs.MASK + 1, CARRIED, bound - 1, bound}) {
      for (int which = 1; which < 32; which++) {
        limbs.add(pattern(n, which, 1));
        limbs.add(pattern(n, which, -1));
        limbs.add(alternating(n, which));
      }
    }
    return limbs;
  }

  private static Limbs pattern(long n, int which, int sign) {
    long[] five = new long[5];
    for (int i = 0; i < 5; i++) {
      five[i] = (which >> i & 1) * n * sign;
    }
    return limbs(five);
  }

  /** All limbs at the bound, with every pattern of signs. */
  private static Limbs alternating(long n, int which) {
    long[] five = new long[5];
    for (int i = 0; i < 5; i++) {
      five[i] = (which >> i & 1) == 1 ? n : -n;
    }
    return limbs(five);
  }

  /** Limbs up to the bound, often near it or near nought. */
  static Limbs random(Random random, long bound) {
    long[] five = new long[5];
    for (int i = 0; i < 5; i++) {
      long any = random.nextLong() % (bound + 1);
      five[i] =
          switch (random.nextInt(8)) {
            case 0 -> bound - (any & 3);
            case 1 -> (any & 3) - bound;
            case 2 -> any % 3;
            default -> any;
          };
    }
    return limbs(five);
  }
}
