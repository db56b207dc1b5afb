package org.phieukin.box;

import java.util.Base64;
import java.util.Optional;

/** The tracking number of a ballot and the hash of which it is the spelling (PROTOCOL §7). */
final class Tracker {
  private static final int CHARACTERS = 43;

  private Tracker() {}

  /** 43 characters of Base64. */
  static String of(byte[] hash) {
    return Base64.getEncoder().withoutPadding().encodeToString(hash);
  }

  /** The 32 bytes; none where the text is no tracking number. */
  static Optional<byte[]> hash(String tracker) {
    try {
      return tracker.length() == CHARACTERS
          ? Optional.of(Base64.getDecoder().decode(tracker))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
