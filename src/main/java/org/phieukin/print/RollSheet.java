package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.meeting.RollMessages;
import org.phieukin.report.ResultMessages;

/** The roll for spreadsheets; where it is printed, with a column in which those who come sign. */
final class RollSheet {
  private RollSheet() {}

  static Sheet of(RollFiles.View roll, String language, boolean signed) {
    var print = PrintWords.of(PrintMessages.class, language);
    var report = PrintWords.of(ResultMessages.class, language);
    var words = PrintWords.of(RollMessages.class, language);
    var header = new ArrayList<>(List.of(report.number(), report.name(), words.unitColumn()));
    header.addAll(List.of(words.seatColumn(), print.presence(), print.reason()));
    if (signed) {
      header.add(print.signature());
    }
    var rows = new ArrayList<List<Object>>();
    for (var one : roll.rows()) {
      var who = one.details();
      var row = new ArrayList<Object>(List.of(rows.size() + 1, who.name(), who.unit(), who.seat()));
      row.addAll(List.of(words.presence(one.presence()), one.reason()));
      if (signed) {
        row.add("");
      }
      rows.add(row);
    }
    var meeting = roll.head().meeting();
    return new Sheet(print.rollSheet(), header, rows)
        .under(List.of(print.rollTitle(), meeting.heading(), meeting.term()));
  }
}
