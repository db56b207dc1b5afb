package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.report.ResultMessages;
import org.phieukin.report.Table;

/** The table of a result for spreadsheets, in Vietnamese as it was voted on. */
final class ResultSheet {
  private ResultSheet() {}

  static Sheet of(Table table) {
    var words = PrintWords.vietnamese();
    var header = new ArrayList<>(List.of(words.number(), words.name(), words.post()));
    for (var choice : table.rules().choices()) {
      header.add(choice.vi());
      header.add(choice.vi() + " (%)");
    }
    header.addAll(List.of(unmarked(table, words), words.collected(), words.issued()));
    header.addAll(List.of(words.baseColumn(), words.keyColumn(), words.rulesColumn()));
    header.addAll(PaperSheet.header(table));
    var rows = table.lines().stream().map(row -> row(table, row)).toList();
    return new Sheet(words.sheetName(), header, rows);
  }

  /** On paper more than a missing mark is not valid. */
  private static String unmarked(Table table, ResultMessages words) {
    return table.paper().isPresent() ? words.notValid() : words.unmarked();
  }

  private static List<Object> row(Table table, Table.Row line) {
    var row = new ArrayList<Object>(List.of(line.number(), line.name(), line.post()));
    for (var cell : line.cells()) {
      row.add(cell.count());
      row.add(cell.percent());
    }
    row.add(line.unmarked());
    row.add(table.collected());
    row.add(table.issued());
    row.add(PrintWords.base(table));
    row.add(table.rules().key());
    row.add(table.rules().name().vi());
    row.addAll(PaperSheet.cells(table, line.number()));
    return row;
  }
}
