package org.phieukin.box;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Makes all ballots of a poll equally long, so that no length tells one from another. */
final class Padding {
  private Padding() {}

  /**
   * The length in four bytes, what is to be padded, and zeros.
   *
   * @param longest how long it may be at most
   * @throws IllegalArgumentException when it is longer
   */
  static byte[] pad(byte[] plain, int longest) {
    if (plain.length > longest) {
      throw new IllegalArgumentException("longer than any ballot of this poll");
    }
    return ByteBuffer.allocate(Integer.BYTES + longest).putInt(plain.length).put(plain).array();
  }

  /** What {@link #pad} was given. @throws IllegalStateException on anything else */
  static byte[] strip(byte[] padded) {
    int length = padded.length < Integer.BYTES ? -1 : ByteBuffer.wrap(padded).getInt();
    if (length < 0 || length > padded.length - Integer.BYTES) {
      throw new IllegalStateException("not padded");
    }
    return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
  }
}
