package org.phieukin.meeting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The sheets of a workbook. The first one that is a list is read; the others are kept as texts, so
 * that another one can be chosen without the file.
 */
final class PeopleSheets<T> {
  private static final int MOST_SHEETS = 30;

  /** Cells right of these are not looked at: no list is so wide. */
  private static final int MOST_COLUMNS = 100;

  private final Layout<T> layout;
  private int letters;

  PeopleSheets(Layout<T> layout) {
    this.layout = layout;
  }

  private record Read(String name, List<TableRow> rows) {
    PeopleTable.Sheet asText() {
      return new PeopleTable.Sheet(name, PeopleReader.text(rows));
    }
  }

  /**
   * @throws CleanWorkbook.TooLarge where there is more in it than in any list
   */
  PeopleTable<T> read(ReadableWorkbook workbook) throws IOException {
    var sheets = new ArrayList<Read>();
    for (var sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
      var rows = rows(sheet);
      if (rows.stream().anyMatch(row -> !row.blank())) {
        sheets.add(new Read(sheet.getName(), rows));
      }
    }
    if (sheets.size() < 2) {
      return table(sheets.stream().findFirst().orElseGet(() -> new Read("", List.of())));
    }
    var chosen = sheets.stream().filter(one -> table(one).good()).findFirst().orElse(sheets.get(0));
    var others = sheets.stream().filter(one -> one != chosen).map(Read::asText).toList();
    return table(chosen).from(chosen.name(), others);
  }

  private PeopleTable<T> table(Read sheet) {
    return PeopleReader.read(sheet.rows(), PeopleReader.text(sheet.rows()), layout);
  }

  private List<TableRow> rows(Sheet sheet) throws IOException {
    var rows = new ArrayList<TableRow>();
    try (var stream = sheet.openStream()) {
      for (var each = stream.limit(PeopleFile.MOST_ROWS).iterator(); each.hasNext(); ) {
        var row = row(each.next());
        letters += row.cells().stream().mapToInt(String::length).sum();
        if (letters > PeopleFile.MOST_BYTES) {
          throw new CleanWorkbook.TooLarge();
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static TableRow row(Row row) {
    var cells = new String[Math.min(MOST_COLUMNS, row.getCellCount())];
    for (int i = 0; i < cells.length; i++) {
      var text = row.getOptionalCell(i).map(cell -> cell.getText()).orElse("");
      cells[i] =
          text.length() > PeopleFile.MOST_BYTES ? text.substring(0, PeopleFile.MOST_BYTES) : text;
    }
    return new TableRow(row.getRowNum(), Arrays.asList(cells));
  }
}
