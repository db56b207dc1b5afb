package org.phieukin.protocol.curve;

/** Inverses and square roots modulo p by fixed chains of powers; scratch of one call. */
final class Roots {
  /** 2^((p−1)/4), a root of −1. */
  private static final Limbs ROOT_OF_MINUS_ONE =
      Constants.of("2b8324804fc1df0b2b4d00993dfbd7a72f431806ad2fe478c4ee1b274a0ea0b0");

  private final Limbs a = new Limbs();
  private final Limbs b = new Limbs();
  private final Limbs c = new Limbs();
  private final Limbs d = new Limbs();

  /** n^(p−2): one divided by n, and nought for nought. */
  void invert(Limbs result, Limbs n) {
    chain(n);
    squareTimes(b, 5);
    result.multiply(b, a);
  }

  /** n^((p−5)/8), from which both roots of a quotient follow. */
  private void towardsRoot(Limbs result, Limbs n) {
    chain(n);
    squareTimes(b, 2);
    result.multiply(b, n);
  }

  /** b = n^(2^250−1) and a = n^11. */
  private void chain(Limbs n) {
    a.square(n); // 2
    b.set(a);
    squareTimes(b, 2); // 8
    b.multiply(b, n); // 9
    a.multiply(a, b); // 11
    c.square(a); // 22
    b.multiply(c, b); // 31 = 2^5−1
    longer(5, c); // b = 2^10−1
    d.set(b);
    longer(10, c); // 2^20−1
    longer(20, c); // 2^40−1
    append(10, d); // 2^50−1
    d.set(b);
    longer(50, c); // 2^100−1
    longer(100, c); // 2^200−1
    append(50, d); // 2^250−1
  }

  /** From 2^n−1 ones in the exponent of b to 2^2n−1. */
  private void longer(int n, Limbs scratch) {
    scratch.set(b);
    append(n, scratch);
  }

  private void append(int n, Limbs tail) {
    squareTimes(b, n);
    b.multiply(b, tail);
  }

  private static void squareTimes(Limbs number, int times) {
    for (int i = 0; i < times; i++) {
      number.square(number);
    }
  }

  /**
   * A root of u/v, both carried and v not nought.
   *
   * @return whether there is one
   */
  boolean root(Limbs result, Limbs u, Limbs v) {
    Limbs v3 = new Limbs();
    v3.square(v);
    v3.multiply(v3, v);
    Limbs power = new Limbs();
    power.square(v3);
    power.multiply(power, v);
    power.multiply(power, u);
    towardsRoot(power, power);
    power.multiply(power, v3);
    power.multiply(power, u);
    Limbs check = new Limbs();
    check.square(power);
    check.multiply(check, v);
    Limbs zero = new Limbs();
    zero.difference(check, u);
    if (zero.isZero()) {
      result.set(power);
      return true;
    }
    result.multiply(power, ROOT_OF_MINUS_ONE);
    zero.sum(check, u);
    return zero.isZero();
  }
}
