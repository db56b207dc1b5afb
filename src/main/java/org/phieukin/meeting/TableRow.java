package org.phieukin.meeting;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.phieukin.site.Characters;

/**
 * A row of a table as it was read.
 *
 * @param number its place in the file, counted from 1
 */
record TableRow(int number, List<String> cells) {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00a0\\u200b\\u2028\\u2029\\ufeff\\p{Cc}]+");

  TableRow {
    cells = cells.stream().map(TableRow::clean).toList();
  }

  /** Composed letters (NFC), no line breaks, single spaces. */
  private static String clean(String cell) {
    if (cell == null || cell.isEmpty()) {
      return "";
    }
    var composed = Normalizer.normalize(Characters.of(cell), Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  boolean blank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** The last column that says something, or -1. */
  int last() {
    int last = cells.size() - 1;
    while (last >= 0 && cells.get(last).isEmpty()) {
      last--;
    }
    return last;
  }
}
