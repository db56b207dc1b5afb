package org.phieukin.protocol.curve;

import java.math.BigInteger;

/** A public scalar, taken apart once for all elements that are raised to it. */
public final class Exponent {
  private final BigInteger value;
  private int[] narrow;
  private int[] wide;

  private Exponent(BigInteger value) {
    this.value = value;
  }

  /** Of a number from 0 to below 2^254; scratch of one thread, like all that uses it. */
  public static Exponent of(BigInteger value) {
    if (value.signum() < 0 || value.bitLength() > 253) {
      throw new IllegalArgumentException("not a scalar");
    }
    return new Exponent(value);
  }

  /** For the powers of an element that comes once. */
  int[] narrow() {
    if (narrow == null) {
      narrow = Digits.of(value, Powers.WIDTH);
    }
    return narrow;
  }

  /** For the table of an element that comes always. */
  int[] wide() {
    if (wide == null) {
      wide = Digits.of(value, Table.WIDTH);
    }
    return wide;
  }
}
