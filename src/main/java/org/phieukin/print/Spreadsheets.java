package org.phieukin.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.phieukin.report.Percent;

/** Writes sheets as files that spreadsheets open as they are. */
final class Spreadsheets {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
  private static final int WIDEST = 60;
  private static final int NARROWEST = 9;

  private Spreadsheets() {}

  /** A sheet in either form. */
  static byte[] file(Sheet sheet, FileForm form) {
    return form == FileForm.XLSX ? xlsx(sheet) : csv(sheet).getBytes(UTF_8);
  }

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

  /** XLSX with one sheet, to be printed on A4; numbers stay numbers, texts are never formulas. */
  static byte[] xlsx(Sheet sheet) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Phieu Kin", "1.0")) {
      var page = book.newWorksheet(sheet.name());
      int head = titles(page, sheet);
      write(page, head, new ArrayList<>(sheet.header()));
      for (int row = 0; row < sheet.rows().size(); row++) {
        write(page, head + 1 + row, sheet.rows().get(row));
      }
      int last = sheet.header().size() - 1;
      framed(page.range(head, 0, head + sheet.rows().size(), last).style()).set();
      framed(page.range(head, 0, head, last).style()).bold().horizontalAlignment("center").set();
      page.freezePane(0, head + 1);
      page.repeatRows(head);
      onPaper(page);
      widen(page, sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Writes what stands above the table, one line a row and one empty row; where the table begins.
   */
  private static int titles(Worksheet page, Sheet sheet) {
    int row = 0;
    for (var title : sheet.titles()) {
      page.value(row, 0, title);
      page.style(row, 0).bold().fontSize(row == 0 ? 14 : 11).set();
      row++;
    }
    return row == 0 ? 0 : row + 1;
  }

  private static StyleSetter framed(StyleSetter style) {
    return style.borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("center");
  }

  private static void onPaper(Worksheet page) {
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation("landscape");
    page.setFitToPage(true);
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.footer("&P/&N", Position.RIGHT);
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
      page.width(column, Math.min(WIDEST, Math.max(longest, NARROWEST) + 2));
    }
  }
}
