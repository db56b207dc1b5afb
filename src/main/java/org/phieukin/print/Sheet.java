package org.phieukin.print;

import java.util.List;
import org.phieukin.report.Percent;

/**
 * A table for spreadsheets, written as CSV or XLSX.
 *
 * @param name of the sheet
 * @param rows as many cells as the header has: texts, whole numbers and {@link Percent}s
 */
record Sheet(String name, List<String> header, List<List<Object>> rows) {
  Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
