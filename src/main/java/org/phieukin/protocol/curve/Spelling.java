package org.phieukin.protocol.curve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/**
 * The one text of each point: 64 lower-case digits, x's parity in the highest bit (PROTOCOL §2.1).
 */
final class Spelling {
  private static final int DIGITS = 64;
  private static final int DIGITS_A_WORD = 16;
  private static final String HEX = "0123456789abcdef";

  private Spelling() {}

  /** The point of a text; empty where it is none, or not in its one spelling. */
  static Optional<Point> read(CharSequence text) {
    long[] words = new long[DIGITS / DIGITS_A_WORD];
    if (!words(text, words)) {
      return Optional.empty();
    }
    boolean odd = words[3] < 0;
    words[3] &= Long.MAX_VALUE;
    Limbs y = new Limbs();
    limbs(y, words);
    Limbs same = new Limbs();
    same.set(y);
    same.reduce();
    // A number of p or more is a second spelling of a smaller one.
    return same.l0 == y.l0 ? point(y, odd) : Optional.empty();
  }

  private static boolean words(CharSequence text, long[] words) {
    if (text.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      char c = text.charAt(i);
      int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
      if (value < 0) {
        return false;
      }
      int word = 3 - i / DIGITS_A_WORD;
      words[word] = words[word] << 4 | value;
    }
    return true;
  }

  private static void limbs(Limbs y, long[] words) {
    y.set(
        words[0] & Limbs.MASK,
        (words[0] >>> 51 | words[1] << 13) & Limbs.MASK,
        (words[1] >>> 38 | words[2] << 26) & Limbs.MASK,
        (words[2] >>> 25 | words[3] << 39) & Limbs.MASK,
        words[3] >>> 12);
  }

  /** x² = (y² − 1) / (d·y² + 1); the divisor is never nought, for −1/d is no square. */
  private static Optional<Point> point(Limbs y, boolean odd) {
    Limbs square = new Limbs();
    square.square(y);
    Limbs u = new Limbs();
    u.difference(square, Constants.ONE);
    Limbs v = new Limbs();
    v.multiply(square, Constants.D);
    v.sum(v, Constants.ONE);
    Limbs x = new Limbs();
    if (!new Roots().root(x, u, v)) {
      return Optional.empty();
    }
    boolean nought = x.isZero();
    if (nought && odd) {
      return Optional.empty();
    }
    if (x.isOdd() != odd) {
      x.negative(x);
    }
    return Optional.of(Point.affine(x, y));
  }

  /** The text of the point with these coordinates; reduces both. */
  static String of(Limbs x, Limbs y) {
    y.reduce();
    long top = y.l4 << 12 | y.l3 >>> 39 | (x.isOdd() ? Long.MIN_VALUE : 0);
    byte[] digits = new byte[DIGITS];
    put(digits, 0, top);
    put(digits, 1, y.l3 << 25 | y.l2 >>> 26);
    put(digits, 2, y.l2 << 38 | y.l1 >>> 13);
    put(digits, 3, y.l1 << 51 | y.l0);
    return new String(digits, ISO_8859_1);
  }

  private static void put(byte[] digits, int word, long value) {
    for (int i = 0; i < DIGITS_A_WORD; i++) {
      digits[word * DIGITS_A_WORD + i] = (byte) HEX.charAt((int) (value >>> (60 - 4 * i)) & 15);
    }
  }
}
