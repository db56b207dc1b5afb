package org.phieukin.meeting;

import java.util.List;
import java.util.function.Function;

/**
 * How a list is laid out: its columns, the name first, and what a row of it becomes.
 *
 * @param columns in the order that a list without a heading has them
 * @param entry what a row's cells, in this order, become
 * @param most how many rows there may be
 * @param tooMany what is said of a list that has more
 */
record Layout<T>(List<Column> columns, Function<List<String>, T> entry, int most, RowFlaw tooMany) {
  /** People to be rated or elected. */
  static final Layout<PersonDetails> PEOPLE =
      new Layout<>(
          List.of(Column.NAME, Column.POST),
          cells -> new PersonDetails(cells.get(0), cells.get(1)),
          Person.MOST,
          RowFlaw.TOO_MANY_PEOPLE);

  /** The roll of those summoned. */
  static final Layout<DelegateDetails> ROLL =
      new Layout<>(
          List.of(Column.NAME, Column.UNIT, Column.SEAT),
          cells -> new DelegateDetails(cells.get(0), cells.get(1), cells.get(2)),
          Delegate.MOST,
          RowFlaw.TOO_MANY_DELEGATES);
}
