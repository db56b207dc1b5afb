package org.phieukin.protocol;

import java.math.BigInteger;

/** Numbers below 2^255 as digits around nought, which halves the tables of multiplication. */
final class SignedDigits {
  private static final int BITS = 256;

  private SignedDigits() {}

  /**
   * Digits d_i in [-2^(width-1), 2^(width-1)) with Σ d_i · 2^(width·i) = number; width divides 8.
   */
  static int[] of(BigInteger number, int width) {
    byte[] bytes = littleEndian(number);
    int[] digits = new int[BITS / width];
    int base = 1 << width;
    int carry = 0;
    for (int i = 0; i < digits.length; i++) {
      int bit = i * width;
      int digit = ((bytes[bit >> 3] & 0xff) >> (bit & 7) & (base - 1)) + carry;
      carry = digit >= base / 2 ? 1 : 0;
      digits[i] = digit - carry * base;
    }
    return digits;
  }

  /** 32 bytes, least significant first, as RFC 8032 and the curve library want them. */
  static byte[] littleEndian(BigInteger number) {
    byte[] bigEndian = number.toByteArray();
    byte[] bytes = new byte[BITS / 8];
    for (int i = 0; i < Math.min(bigEndian.length, bytes.length); i++) {
      bytes[i] = bigEndian[bigEndian.length - 1 - i];
    }
    return bytes;
  }
}
