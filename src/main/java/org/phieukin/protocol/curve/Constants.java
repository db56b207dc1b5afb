package org.phieukin.protocol.curve;

import java.math.BigInteger;

/** The numbers of the curve −x² + y² = 1 + d·x²·y² (PROTOCOL §2.1). */
final class Constants {
  /** d = −121665/121666. */
  static final Limbs D = of("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3");

  static final Limbs TWICE_D =
      of("2406d9dc56dffce7198e80f2eef3d13000e0149a8283b156ebd69b9426b2f159");

  static final Limbs ONE = of("1");

  private Constants() {}

  /** The limbs of a number in hex; nobody may change them. */
  static Limbs of(String hex) {
    Limbs limbs = new Limbs();
    BigInteger n = new BigInteger(hex, 16);
    limbs.set(limb(n, 0), limb(n, 1), limb(n, 2), limb(n, 3), limb(n, 4));
    return limbs;
  }

  private static long limb(BigInteger n, int i) {
    return n.shiftRight(Limbs.BITS * i).longValue() & Limbs.MASK;
  }
}
