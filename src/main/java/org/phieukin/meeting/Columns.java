package org.phieukin.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which column of a table says what.
 *
 * @param places where each column of the layout stands, the name first; -1 where it is missing
 * @param named whether a heading said so, so that further columns are somebody else's
 */
record Columns(List<Integer> places, boolean named) {
  /** The columns that a row names, if it is a heading. */
  static Optional<Columns> headed(TableRow row, List<Column> wanted) {
    var cells = row.cells().stream().map(Folding::folded).toList();
    var places = wanted.stream().map(column -> find(cells, column)).toList();
    return places.get(0) < 0 ? Optional.empty() : Optional.of(new Columns(places, true));
  }

  /** Without a heading: a first column of nothing but numbers is passed over. */
  static Columns guessed(List<TableRow> rows, List<Column> wanted) {
    boolean numbered =
        rows.stream().allMatch(row -> row.cell(0).matches("[0-9]{1,4}[.)]?") && row.last() > 0);
    return plain(wanted, numbered ? 1 : 0);
  }

  /** The columns in their own order, from this place on. */
  static Columns plain(List<Column> wanted, int from) {
    return new Columns(IntStream.range(from, from + wanted.size()).boxed().toList(), false);
  }

  private static int find(List<String> cells, Column column) {
    return IntStream.range(0, cells.size())
        .filter(i -> column.headed(cells.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** What a row says, in the order of the layout. */
  List<String> cells(TableRow row) {
    return places.stream().map(row::cell).toList();
  }

  /** Whether a row says more than a list without a heading has room for. */
  boolean overflows(TableRow row) {
    return !named && row.last() > places.get(places.size() - 1);
  }
}
