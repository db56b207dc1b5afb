package org.phieukin.protocol.curve;

import java.math.BigInteger;

/** Numbers below 2^254 as digits around nought, which halves the tables of multiplication. */
final class Digits {
  private static final int BYTES = 32;
  private static final int WORDS = BYTES / Long.BYTES;

  private Digits() {}

  /** How many digits of this width a number has. */
  static int count(int width) {
    return (BYTES * Byte.SIZE + width - 1) / width;
  }

  /** Digits d_i in [−2^(width−1), 2^(width−1)) with Σ d_i · 2^(width·i) = number. */
  static int[] of(BigInteger number, int width) {
    long[] words = words(number);
    int[] digits = new int[count(width)];
    int mask = (1 << width) - 1;
    int half = 1 << (width - 1);
    int carry = 0;
    for (int i = 0; i < digits.length; i++) {
      int word = i * width >> 6;
      int bit = i * width & 63;
      long bits = words[word] >>> bit;
      if (bit + width > Long.SIZE && word + 1 < WORDS) {
        bits |= words[word + 1] << (Long.SIZE - bit);
      }
      int digit = ((int) bits & mask) + carry;
      carry = digit >= half ? 1 : 0;
      digits[i] = digit - (carry << width);
    }
    return digits;
  }

  private static long[] words(BigInteger number) {
    byte[] bigEndian = number.toByteArray();
    long[] words = new long[WORDS];
    for (int i = 0; i < bigEndian.length; i++) {
      int place = bigEndian.length - 1 - i;
      words[place >> 3] |= (bigEndian[i] & 0xffL) << (place << 3);
    }
    return words;
  }
}
