package org.phieukin.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.phieukin.meeting.PeopleTable.Problem;

/** Finds names and what goes with them in the rows of a table. */
final class PeopleReader<T> {
  /** A heading may stand below a title and the name of the office. */
  private static final int HEADING_WITHIN = 12;

  private final Layout<T> layout;
  private final List<T> people = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PeopleReader(Layout<T> layout) {
    this.layout = layout;
  }

  /** Reads the rows; {@code text} is kept with what was found. */
  static <T> PeopleTable<T> read(List<TableRow> all, String text, Layout<T> layout) {
    var rows = all.stream().filter(row -> !row.blank()).toList();
    var reader = new PeopleReader<>(layout);
    reader.read(rows);
    return new PeopleTable<>(reader.people, reader.problems, text);
  }

  /** Rows of the layout's columns, without a heading: a list that was read and shown before. */
  static <T> PeopleTable<T> readPlain(List<TableRow> rows, Layout<T> layout) {
    var reader = new PeopleReader<>(layout);
    reader.read(rows, Columns.plain(layout.columns(), 0));
    return new PeopleTable<>(reader.people, reader.problems, "");
  }

  /** The rows as a text that can be read again. */
  static String text(List<TableRow> rows) {
    return rows.stream()
        .map(row -> row.cells().stream().map(PeopleReader::cell).collect(Collectors.joining("\t")))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  // One that begins with a quotation mark would be read as one that is put in quotes.
  private static String cell(String cell) {
    return cell.startsWith("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private void read(List<TableRow> rows) {
    var body = rows;
    var columns = Columns.guessed(rows, layout.columns());
    for (int i = 0; i < Math.min(HEADING_WITHIN, rows.size()); i++) {
      var headed = Columns.headed(rows.get(i), layout.columns());
      if (headed.isPresent()) {
        columns = headed.get();
        body = rows.subList(i + 1, rows.size());
        break;
      }
    }
    read(body, columns);
  }

  private void read(List<TableRow> body, Columns columns) {
    var known = new HashSet<T>();
    for (var row : body) {
      var cells = columns.cells(row);
      var person = layout.entry().apply(cells);
      people.add(person);
      flaw(row, cells, columns)
          .or(() -> before(person, known))
          .ifPresent(flaw -> problems.add(new Problem(row.number(), flaw)));
    }
    if (body.isEmpty()) {
      problems.add(new Problem(0, RowFlaw.NOBODY_LISTED));
    }
    if (people.size() > layout.most()) {
      problems.add(new Problem(0, layout.tooMany()));
    }
  }

  private Optional<RowFlaw> flaw(TableRow row, List<String> cells, Columns columns) {
    if (cells.get(0).isEmpty()) {
      return Optional.of(RowFlaw.NAME_MISSING);
    }
    for (int i = 0; i < cells.size(); i++) {
      var column = layout.columns().get(i);
      if (cells.get(i).length() > column.most()) {
        return Optional.of(column.tooLong());
      }
    }
    return columns.overflows(row) ? Optional.of(RowFlaw.TOO_MANY_COLUMNS) : Optional.empty();
  }

  private static <T> Optional<RowFlaw> before(T person, Set<T> known) {
    return known.add(person) ? Optional.empty() : Optional.of(RowFlaw.LISTED_BEFORE);
  }
}
