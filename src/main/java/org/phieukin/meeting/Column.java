package org.phieukin.meeting;

import java.util.List;

/**
 * A column that a list of people may have.
 *
 * @param starting how its heading may begin, without marks
 * @param whole what its heading may be as a whole
 * @param most how many characters a cell may have
 * @param tooLong what is said of one that has more
 */
record Column(List<String> starting, List<String> whole, int most, RowFlaw tooLong) {
  static final Column NAME =
      new Column(
          List.of("ho va ten", "ho ten", "full name", "fullname"),
          List.of("ten", "name"),
          120,
          RowFlaw.NAME_TOO_LONG);
  static final Column POST =
      new Column(
          List.of("chuc vu", "chuc danh", "position", "post", "title"),
          List.of(),
          300,
          RowFlaw.POST_TOO_LONG);
  static final Column UNIT =
      new Column(
          List.of("don vi", "co quan", "noi cong tac", "ten don vi", "chuc vu", "unit", "office"),
          List.of(),
          200,
          RowFlaw.UNIT_TOO_LONG);
  static final Column SEAT =
      new Column(
          List.of("ghe", "so ghe", "cho ngoi", "vi tri", "seat"),
          List.of("cho"),
          20,
          RowFlaw.SEAT_TOO_LONG);

  /** Whether a folded heading is this column's. */
  boolean headed(String heading) {
    return whole.contains(heading) || starting.stream().anyMatch(heading::startsWith);
  }
}
