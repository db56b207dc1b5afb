package org.phieukin.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Words without their marks, so that "đ" is found by whoever types "d"; door.js does the same. */
final class Folding {
  private Folding() {}

  /** Lower case without marks, words apart by one blank: "Họ và tên" becomes "ho va ten". */
  static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /** Whether a folded text has every word of what was typed, in any order and unfinished too. */
  static boolean matches(String folded, String typed) {
    return Arrays.stream(folded(typed).split(" ")).allMatch(folded::contains);
  }
}
