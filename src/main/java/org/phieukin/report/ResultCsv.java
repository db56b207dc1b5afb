package org.phieukin.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The table as CSV: UTF-8 with a byte order mark, {@code ;} between fields, decimal commas. */
final class ResultCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private ResultCsv() {}

  static String of(Table table) {
    var out = new StringWriter().append('\ufeff');
    try (var csv = new CSVPrinter(out, FORMAT)) {
      csv.printRecord(header(table));
      for (var row : table.lines()) {
        csv.printRecord(record(table, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<String> header(Table table) {
    var words = ReportWords.vietnamese();
    var header = new ArrayList<>(List.of(words.number(), words.name(), words.post()));
    for (var choice : table.choices()) {
      header.add(choice);
      header.add(choice + " (%)");
    }
    header.addAll(List.of(words.unmarked(), words.collected(), words.issued()));
    header.addAll(List.of(words.baseColumn(), words.keyColumn(), words.rulesColumn()));
    return header;
  }

  private static List<Object> record(Table table, Table.Row row) {
    var record = new ArrayList<Object>(List.of(row.number(), text(row.name()), text(row.post())));
    for (var cell : row.cells()) {
      record.add(cell.count());
      record.add(cell.percent().dotted().replace('.', ','));
    }
    record.add(row.unmarked());
    record.add(table.collected());
    record.add(table.issued());
    record.add(ReportWords.base(table));
    record.add(table.rules().key());
    record.add(text(table.rules().name().vi()));
    return record;
  }

  /** A spreadsheet would run a text that starts like a formula. */
  private static String text(String value) {
    return value.matches("^[=+\\-@\\t\\r].*") ? "'" + value : value;
  }
}
