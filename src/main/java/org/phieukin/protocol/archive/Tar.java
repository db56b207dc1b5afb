package org.phieukin.protocol.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** The old form of tar that archives are in: one header for one name, size and time (§13). */
final class Tar {
  /** Headers are as long, and bodies a multiple of it. */
  static final int BLOCK = 512;

  /** Places in a header. */
  static final int NAME = 100;

  static final int SIZE = 124;
  static final int TIME = 136;
  static final int DIGITS = 11;
  private static final int CHECKSUM = 148;
  private static final int TYPE = 156;

  private Tar() {}

  /** The one header of a member. */
  static byte[] header(String name, long size, long time) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, NAME, "0000644");
    put(header, 108, "0000000");
    put(header, 116, "0000000");
    put(header, SIZE, octal(size, DIGITS));
    put(header, TIME, octal(time, DIGITS));
    put(header, CHECKSUM, "        ");
    header[TYPE] = '0';
    int sum = 0;
    for (byte one : header) {
      sum += one & 0xff;
    }
    put(header, CHECKSUM, octal(sum, 6) + "\0 ");
    return header;
  }

  private static String octal(long number, int digits) {
    String octal = Long.toOctalString(number);
    return "0".repeat(Math.max(0, digits - octal.length())) + octal;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  /** The length of a body with the zero bytes that fill its last block. */
  static long padded(long size) {
    return (size + BLOCK - 1) / BLOCK * BLOCK;
  }

  static boolean isZero(byte[] padding) {
    return Arrays.equals(padding, new byte[padding.length]);
  }
}
