package org.phieukin.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.phieukin.report.Percent;

/** Writes sheets as files that spreadsheets open as they are. */
final class Spreadsheets {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
  private static final int WIDEST = 60;

  private Spreadsheets() {}

  /** CSV: UTF-8 with a byte order mark, {@code ;} between fields, decimal commas. */
  static String csv(Sheet sheet) {
    var out = new StringWriter().append('\ufeff');
    try (var csv = new CSVPrinter(out, FORMAT)) {
      csv.printRecord(sheet.header());
      for (var row : sheet.rows()) {
        csv.printRecord(row.stream().map(Spreadsheets::plain).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Object plain(Object cell) {
    if (cell instanceof Percent percent) {
      return percent.dotted().replace('.', ',');
    }
    return cell instanceof String text ? harmless(text) : cell;
  }

  /** A spreadsheet would run a text that starts like a formula. */
  private static String harmless(String text) {
    return text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
  }

  /** XLSX with one sheet; numbers stay numbers, texts are never formulas. */
  static byte[] xlsx(Sheet sheet) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Phieu Kin", "1.0")) {
      var page = book.newWorksheet(sheet.name());
      write(page, 0, new ArrayList<>(sheet.header()));
      page.range(0, 0, 0, sheet.header().size() - 1).style().bold().wrapText(true).set();
      for (int row = 0; row < sheet.rows().size(); row++) {
        write(page, row + 1, sheet.rows().get(row));
      }
      page.freezePane(0, 1);
      widen(page, sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet page, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      var cell = cells.get(column);
      if (cell instanceof Percent percent) {
        page.value(row, column, percent.hundredths() / 100.0);
        page.style(row, column).format("0.00").set();
      } else if (cell instanceof Number number) {
        page.value(row, column, number);
      } else {
        page.value(row, column, cell.toString());
      }
    }
  }

  private static void widen(Worksheet page, Sheet sheet) {
    for (int column = 0; column < sheet.header().size(); column++) {
      int at = column;
      int longest =
          sheet.rows().stream().mapToInt(row -> row.get(at).toString().length()).max().orElse(0);
      page.width(column, Math.min(WIDEST, Math.max(longest, 12) + 2));
    }
  }
}
