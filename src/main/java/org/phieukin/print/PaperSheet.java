package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.report.ElectionTable;
import org.phieukin.report.ResultMessages;
import org.phieukin.report.Table;

/** The columns of a spreadsheet that tell ballots on paper from those on tablets. */
final class PaperSheet {
  private PaperSheet() {}

  /** Their heads; none where nothing came on paper. */
  static List<String> header(Table table) {
    if (table.paper().isEmpty()) {
      return List.of();
    }
    var words = PrintWords.vietnamese();
    var header = new ArrayList<String>();
    for (var label : labels(table, words)) {
      header.add(words.onTabletsColumn(label));
      header.add(words.onPaperColumn(label));
    }
    return header;
  }

  private static List<String> labels(Table table, ResultMessages words) {
    if (table.election().filter(ElectionTable::listed).isPresent()) {
      return List.of(words.electionVotes());
    }
    var labels = new ArrayList<>(table.choices());
    labels.add(words.notValid());
    return labels;
  }

  /** Their numbers for a line, counted from 1. */
  static List<Integer> cells(Table table, int line) {
    return table.paper().stream()
        .flatMap(paper -> paper.lines().get(line - 1).parts().stream())
        .flatMap(parts -> List.of(parts.tablets(), parts.papers()).stream())
        .toList();
  }
}
