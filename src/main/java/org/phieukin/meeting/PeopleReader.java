package org.phieukin.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.phieukin.meeting.PeopleTable.Problem;

/** Finds names and positions in the rows of a table. */
final class PeopleReader {
  /** A heading may stand below a title and the name of the office. */
  private static final int HEADING_WITHIN = 12;

  private static final int NAME = 120;
  private static final int POST = 300;

  private final List<PersonDetails> people = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PeopleReader() {}

  /** Reads the rows; {@code text} is kept with what was found. */
  static PeopleTable read(List<TableRow> all, String text) {
    var rows = all.stream().filter(row -> !row.blank()).toList();
    var reader = new PeopleReader();
    reader.read(rows);
    return new PeopleTable(reader.people, reader.problems, text);
  }

  /**
   * Rows of a name and a position each, without a heading: a list that was read and shown before.
   */
  static PeopleTable readPlain(List<TableRow> rows) {
    var reader = new PeopleReader();
    reader.read(rows, new Columns(0, 1, false));
    return new PeopleTable(reader.people, reader.problems, "");
  }

  /** The rows as a text that can be read again. */
  static String text(List<TableRow> rows) {
    return rows.stream()
        .map(row -> String.join("\t", row.cells()).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private void read(List<TableRow> rows) {
    var body = rows;
    var columns = Columns.guessed(rows);
    for (int i = 0; i < Math.min(HEADING_WITHIN, rows.size()); i++) {
      var headed = Columns.headed(rows.get(i));
      if (headed.isPresent()) {
        columns = headed.get();
        body = rows.subList(i + 1, rows.size());
        break;
      }
    }
    read(body, columns);
  }

  private void read(List<TableRow> body, Columns columns) {
    var known = new HashSet<PersonDetails>();
    for (var row : body) {
      read(row, columns, known);
    }
    if (body.isEmpty()) {
      problems.add(new Problem(0, RowFlaw.NOBODY_LISTED));
    }
    if (people.size() > Person.MOST) {
      problems.add(new Problem(0, RowFlaw.TOO_MANY_PEOPLE));
    }
  }

  private void read(TableRow row, Columns columns, HashSet<PersonDetails> known) {
    var person = new PersonDetails(row.cell(columns.name()), row.cell(columns.post()));
    people.add(person);
    if (person.name().isEmpty()) {
      mark(row, RowFlaw.NAME_MISSING);
    } else if (person.name().length() > NAME) {
      mark(row, RowFlaw.NAME_TOO_LONG);
    } else if (person.post().length() > POST) {
      mark(row, RowFlaw.POST_TOO_LONG);
    } else if (!columns.named() && row.last() > columns.post()) {
      mark(row, RowFlaw.TOO_MANY_COLUMNS);
    } else if (!known.add(person)) {
      mark(row, RowFlaw.LISTED_BEFORE);
    }
  }

  private void mark(TableRow row, RowFlaw flaw) {
    problems.add(new Problem(row.number(), flaw));
  }
}
