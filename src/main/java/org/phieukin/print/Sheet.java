package org.phieukin.print;

import java.util.List;
import org.phieukin.report.Percent;

/**
 * A table for spreadsheets, written as CSV or XLSX.
 *
 * @param name of the sheet
 * @param titles what stands above the table when it is printed; CSV, which programs read, has none
 * @param rows as many cells as the header has: texts, whole numbers and {@link Percent}s
 */
record Sheet(String name, List<String> titles, List<String> header, List<List<Object>> rows) {
  Sheet {
    titles = List.copyOf(titles);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table with nothing above it. */
  Sheet(String name, List<String> header, List<List<Object>> rows) {
    this(name, List.of(), header, rows);
  }

  /** The same with titles above. */
  Sheet under(List<String> lines) {
    return new Sheet(name, lines.stream().filter(line -> !line.isBlank()).toList(), header, rows);
  }
}
