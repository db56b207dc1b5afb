package org.phieukin.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
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

  /** Whether every word of what was typed begins a word of a folded text, in any order. */
  static boolean matches(String folded, String typed) {
    var words = words(folded);
    return words(folded(typed)).stream().allMatch(begun -> begins(words, begun));
  }

  /**
   * How near a name is to what was typed: 0 where all words stand in it whole, the last one may be
   * unfinished; 1 where they all begin words of it; 2 where they were found elsewhere.
   */
  static int distance(String foldedName, String typed) {
    var words = words(foldedName);
    var begun = words(folded(typed));
    if (!begun.stream().allMatch(one -> begins(words, one))) {
      return 2;
    }
    return words.containsAll(begun.subList(0, Math.max(0, begun.size() - 1))) ? 0 : 1;
  }

  private static boolean begins(List<String> words, String begun) {
    return words.stream().anyMatch(word -> word.startsWith(begun));
  }

  private static List<String> words(String folded) {
    return Arrays.asList(folded.split(" "));
  }
}
