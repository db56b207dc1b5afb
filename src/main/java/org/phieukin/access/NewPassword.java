package org.phieukin.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** A password that somebody chooses, typed twice, or that is drawn. */
public final class NewPassword {
  private static final int SHORTEST = 10;
  private static final int LONGEST_BYTES = 72;

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int DRAWN = 16;

  private NewPassword() {}

  /** One that is drawn, to be shown once. */
  public static String random() {
    return new SecureRandom()
        .ints(DRAWN, 0, LETTERS.length())
        .mapToObj(place -> LETTERS.substring(place, place + 1))
        .collect(Collectors.joining());
  }

  /**
   * The fields {@code password} and {@code again}, to the last space; marked where they are wrong.
   */
  static String of(Form form) {
    var password = form.text("password");
    if (password.length() < SHORTEST) {
      form.mark("password", Flaw.PASSWORD_TOO_SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      form.mark("password", Flaw.PASSWORD_TOO_LONG);
    }
    if (!password.equals(form.text("again"))) {
      form.mark("again", Flaw.PASSWORDS_DIFFER);
    }
    return password;
  }
}
