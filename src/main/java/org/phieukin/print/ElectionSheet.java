package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.report.ElectionTable;
import org.phieukin.report.Table;

/** The table of an election for spreadsheets, in Vietnamese as it was voted on (RULES C, E). */
final class ElectionSheet {
  private ElectionSheet() {}

  static Sheet of(Table table, ElectionTable election) {
    var words = PrintWords.vietnamese();
    var header = new ArrayList<>(List.of(words.number(), words.name(), words.post()));
    if (election.listed()) {
      header.addAll(List.of(words.electionVotes(), words.notChosen(), words.invalid()));
    } else {
      header.addAll(List.of(words.votesFor(), words.votesAgainst(), words.invalidFor()));
    }
    header.addAll(List.of(words.percentOnCollected(), words.percentOnSummoned(), words.outcome()));
    header.addAll(List.of(words.collected(), words.issued(), words.summoned(), words.seats()));
    header.addAll(List.of(words.keyColumn(), words.rulesColumn()));
    header.addAll(PaperSheet.header(table));
    var rows = election.candidates().stream().map(one -> row(table, election, one)).toList();
    return new Sheet(words.sheetName(), header, rows);
  }

  private static List<Object> row(
      Table table, ElectionTable election, ElectionTable.Candidate one) {
    var row = new ArrayList<Object>(List.of(one.number(), one.name(), one.post(), one.votes()));
    row.add(one.against().orElse(one.others()));
    row.add(election.listed() ? table.invalid() : one.others());
    row.addAll(List.of(one.ofCollected(), one.ofSummoned()));
    row.add(PrintWords.vietnamese().verdict(one.verdict()));
    row.addAll(List.of(table.collected(), table.issued(), election.summoned(), election.seats()));
    row.addAll(List.of(table.rules().key(), table.rules().name().vi()));
    row.addAll(PaperSheet.cells(table, one.number()));
    return row;
  }
}
