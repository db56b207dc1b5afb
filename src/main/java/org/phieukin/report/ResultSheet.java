package org.phieukin.report;

import java.util.ArrayList;
import java.util.List;

/** The table of a result for spreadsheets, in Vietnamese as it was voted on. */
final class ResultSheet {
  private ResultSheet() {}

  static Sheet of(Table table) {
    var words = ReportWords.vietnamese();
    var header = new ArrayList<>(List.of(words.number(), words.name(), words.post()));
    for (var choice : table.rules().choices()) {
      header.add(choice.vi());
      header.add(choice.vi() + " (%)");
    }
    header.addAll(List.of(words.unmarked(), words.collected(), words.issued()));
    header.addAll(List.of(words.baseColumn(), words.keyColumn(), words.rulesColumn()));
    var rows = table.lines().stream().map(row -> row(table, row)).toList();
    return new Sheet(words.sheetName(), header, rows);
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
    row.add(ReportWords.base(table));
    row.add(table.rules().key());
    row.add(table.rules().name().vi());
    return row;
  }
}
