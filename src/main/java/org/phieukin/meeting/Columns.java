package org.phieukin.meeting;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which column says what.
 *
 * @param post -1 where no column has positions
 * @param named whether a heading said so, so that further columns are somebody else's
 */
record Columns(int name, int post, boolean named) {
  private static final List<String> NAMES = List.of("ho va ten", "ho ten", "full name", "fullname");
  private static final List<String> SHORT_NAMES = List.of("ten", "name");
  private static final List<String> POSTS =
      List.of("chuc vu", "chuc danh", "position", "post", "title");

  /** The columns that a row names, if it is a heading. */
  static Optional<Columns> headed(TableRow row) {
    var cells = row.cells().stream().map(Columns::folded).toList();
    int name = find(cells, cell -> starts(cell, NAMES) || SHORT_NAMES.contains(cell));
    int post = find(cells, cell -> starts(cell, POSTS));
    return name < 0 ? Optional.empty() : Optional.of(new Columns(name, post, true));
  }

  /** Without a heading: a first column of nothing but numbers is passed over. */
  static Columns guessed(List<TableRow> rows) {
    boolean numbered =
        rows.stream().allMatch(row -> row.cell(0).matches("[0-9]{1,4}[.)]?") && row.last() > 0);
    return numbered ? new Columns(1, 2, false) : new Columns(0, 1, false);
  }

  private static int find(List<String> cells, Predicate<String> wanted) {
    for (int i = 0; i < cells.size(); i++) {
      if (wanted.test(cells.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean starts(String cell, List<String> words) {
    return words.stream().anyMatch(cell::startsWith);
  }

  /** Lower case without marks: "Họ và tên" and "HO VA TEN" are one heading. */
  private static String folded(String cell) {
    return Normalizer.normalize(cell.toLowerCase(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replaceAll("[^a-z]+", " ")
        .strip();
  }
}
