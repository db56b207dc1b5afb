package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phieukin.poll.RehearsalMessages;

/** Marks what is taken out of a rehearsal, so that nobody takes it for a result. */
final class RehearsalMarks {
  private RehearsalMarks() {}

  /** The mark in a language. */
  static String mark(String language) {
    return PrintWords.of(RehearsalMessages.class, language).mark();
  }

  /** The name of a file. */
  static String file(String name, boolean rehearsal) {
    return rehearsal ? "thu-" + name : name;
  }

  /** The sheet, its name and every row marked first. */
  static Sheet sheet(Sheet sheet, boolean rehearsal, String language) {
    if (!rehearsal) {
      return sheet;
    }
    var mark = mark(language);
    var header = Stream.concat(Stream.of(mark), sheet.header().stream()).toList();
    var rows = sheet.rows().stream().map(row -> marked(mark, row)).toList();
    return new Sheet(mark + " " + sheet.name(), sheet.titles(), header, rows);
  }

  private static List<Object> marked(String mark, List<Object> row) {
    var marked = new ArrayList<Object>(List.of(mark));
    marked.addAll(row);
    return marked;
  }
}
