package org.phieukin.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.phieukin.meeting.PeopleTable.Problem;

/** Reads a list of people from text: cells between tabs, semicolons or commas, quoted or not. */
final class PeopleText {
  private PeopleText() {}

  static <T> PeopleTable<T> read(String text, Layout<T> layout) {
    if (text.isBlank()) {
      return PeopleTable.unread(RowFlaw.NOTHING_SENT, text);
    }
    var rows = new ArrayList<TableRow>();
    int line = 1;
    try (var parser = CSVParser.parse(new StringReader(text), format(delimiter(text)))) {
      for (var row : parser) {
        var cells = new TableRow(line, row.toList());
        if (!cells.blank() && rows.size() < PeopleFile.MOST_ROWS) {
          rows.add(cells);
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      return new PeopleTable<>(List.of(), List.of(new Problem(line, RowFlaw.QUOTES_WRONG)), text);
    }
    return PeopleReader.read(rows, text, layout);
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  /** The first of tab, semicolon and comma that at least half of the lines have. */
  private static char delimiter(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    return Stream.of('\t', ';', ',')
        .filter(
            mark -> 2 * lines.stream().filter(line -> outside(line, mark)).count() >= lines.size())
        .findFirst()
        .orElse('\t');
  }

  private static boolean outside(String line, char mark) {
    return line.replaceAll("\"[^\"]*\"", "").indexOf(mark) >= 0;
  }
}
