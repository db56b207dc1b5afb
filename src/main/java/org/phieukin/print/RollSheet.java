package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.meeting.RollMessages;
import org.phieukin.report.ResultMessages;

/** The roll for spreadsheets. */
final class RollSheet {
  private RollSheet() {}

  static Sheet of(List<RollFiles.Row> roll, String language) {
    var print = PrintWords.of(PrintMessages.class, language);
    var report = PrintWords.of(ResultMessages.class, language);
    var words = PrintWords.of(RollMessages.class, language);
    var header =
        List.of(
            report.number(),
            report.name(),
            words.unitColumn(),
            words.seatColumn(),
            print.presence(),
            print.reason());
    var rows = new ArrayList<List<Object>>();
    for (var one : roll) {
      var who = one.details();
      var presence = words.presence(one.presence());
      rows.add(
          List.of(rows.size() + 1, who.name(), who.unit(), who.seat(), presence, one.reason()));
    }
    return new Sheet(print.rollSheet(), header, rows);
  }
}
