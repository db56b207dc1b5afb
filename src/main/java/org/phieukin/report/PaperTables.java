package org.phieukin.report;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.count.Outcome;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Shape;
import org.phieukin.report.Table.Paper;
import org.phieukin.report.Table.PaperRow;
import org.phieukin.report.Table.Parts;

/** Takes the numbers of a result apart into ballots on tablets and on paper. */
final class PaperTables {
  private PaperTables() {}

  static Paper of(Poll poll, Outcome whole, Outcome.Part part) {
    var rows = new ArrayList<PaperRow>();
    boolean list = poll.shape() == Shape.LIST;
    for (var line : poll.lines()) {
      int place = rows.size();
      var all = whole.lines().get(place);
      var onPaper = part.lines().get(place);
      var parts = parts(all.counts(), onPaper.counts());
      if (!list) {
        int invalid = all.unmarked() + whole.empty();
        parts.add(apart(invalid, onPaper.unmarked() + part.empty()));
      }
      rows.add(new PaperRow(place + 1, line.name(), parts));
    }
    return new Paper(
        apart(whole.collected(), part.collected()),
        apart(whole.empty(), part.empty()),
        part.foreign(),
        part.thirdLook(),
        rows);
  }

  private static List<Parts> parts(List<Integer> all, List<Integer> onPaper) {
    var parts = new ArrayList<Parts>();
    for (int choice = 0; choice < all.size(); choice++) {
      parts.add(apart(all.get(choice), onPaper.get(choice)));
    }
    return parts;
  }

  private static Parts apart(int all, int papers) {
    return new Parts(all - papers, papers);
  }
}
