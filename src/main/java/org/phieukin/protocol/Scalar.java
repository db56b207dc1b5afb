package org.phieukin.protocol;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.phieukin.protocol.curve.Exponent;

/** An integer modulo the group order q, as ballots carry it (PROTOCOL §1). */
public record Scalar(BigInteger value) {
  /** Nought. */
  public static final Scalar ZERO = new Scalar(BigInteger.ZERO);

  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,76}");

  /** Refuses what is not in 0..q-1. */
  public Scalar {
    if (value.signum() < 0 || value.compareTo(Group.Q) >= 0) {
      throw new MalformedException("scalar out of range");
    }
  }

  /**
   * Reads the one spelling each scalar has.
   *
   * @throws MalformedException on any other
   */
  public static Scalar parse(String decimal) {
    if (!DECIMAL.matcher(decimal).matches()) {
      throw new MalformedException("scalar not in canonical decimal");
    }
    return new Scalar(new BigInteger(decimal));
  }

  /** The scalar of a small number, negative ones modulo q. */
  public static Scalar of(long number) {
    return reduce(BigInteger.valueOf(number));
  }

  /** Any integer modulo q (§1: plain reduction). */
  static Scalar reduce(BigInteger integer) {
    return new Scalar(integer.mod(Group.Q));
  }

  /** Big-endian bytes, unsigned, modulo q. */
  public static Scalar reduce(byte[] bigEndian) {
    return reduce(new BigInteger(1, bigEndian));
  }

  /** Uniform in 0..q-1 by rejection sampling (§1). */
  public static Scalar random(SecureRandom random) {
    while (true) {
      BigInteger candidate = new BigInteger(Group.Q.bitLength(), random);
      if (candidate.compareTo(Group.Q) < 0) {
        return new Scalar(candidate);
      }
    }
  }

  /** The sum modulo q. */
  public Scalar add(Scalar other) {
    return reduce(value.add(other.value));
  }

  /** The difference modulo q. */
  public Scalar subtract(Scalar other) {
    return reduce(value.subtract(other.value));
  }

  /** The product modulo q. */
  public Scalar multiply(Scalar other) {
    return reduce(value.multiply(other.value));
  }

  /**
   * One divided by this modulo q.
   *
   * @throws IllegalArgumentException for nought
   */
  public Scalar inverse() {
    if (isZero()) {
      throw new IllegalArgumentException("nought has no inverse");
    }
    return new Scalar(value.modInverse(Group.Q));
  }

  /** The number modulo q's negative. */
  public Scalar negate() {
    return reduce(value.negate());
  }

  /** Whether this is nought. */
  public boolean isZero() {
    return value.signum() == 0;
  }

  /** For the quick arithmetic: of scalars that are public, and only of those. */
  Exponent open() {
    return Exponent.of(value);
  }

  /** The canonical decimal spelling. */
  @Override
  public String toString() {
    return value.toString();
  }
}
