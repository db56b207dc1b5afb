package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The names of elections: at least 14 characters of Base58 (PROTOCOL §1). */
public final class Uuid {
  private static final int LENGTH = 14;
  private static final Pattern FORM = Pattern.compile("[" + Base58.ALPHABET + "]{" + LENGTH + ",}");

  private Uuid() {}

  /** A new one. */
  public static String random(SecureRandom random) {
    return Base58.random(random, LENGTH);
  }

  /** Whether this could be one. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }
}
