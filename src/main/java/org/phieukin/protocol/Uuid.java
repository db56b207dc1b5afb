package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The names of elections: at least 14 characters of Base58 (PROTOCOL §1). */
public final class Uuid {
  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final int LENGTH = 14;
  private static final Pattern FORM = Pattern.compile("[" + BASE58 + "]{" + LENGTH + ",}");

  private Uuid() {}

  /** A new one. */
  public static String random(SecureRandom random) {
    StringBuilder uuid = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      uuid.append(BASE58.charAt(random.nextInt(BASE58.length())));
    }
    return uuid.toString();
  }

  /** Whether this could be one. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }
}
