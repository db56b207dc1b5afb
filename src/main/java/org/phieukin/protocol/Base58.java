package org.phieukin.protocol;

import java.security.SecureRandom;

/** The alphabet of uuids and of tellers' seeds (PROTOCOL §1, §9.1). */
public final class Base58 {
  /** Its symbols. */
  public static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

  private Base58() {}

  /** So many symbols, each drawn alike. */
  public static String random(SecureRandom random, int length) {
    StringBuilder symbols = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      symbols.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return symbols.toString();
  }
}
