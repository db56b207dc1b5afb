package org.phieukin.print;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.phieukin.report.ElectionTable;
import org.phieukin.report.Table;

/** {@code result.json} of an election: what every poll has, and who is elected (RULES C). */
@JsonPropertyOrder({
  "uuid",
  "title",
  "kind",
  "state",
  "seats",
  "summoned",
  "bar",
  "base",
  "issued",
  "collected",
  "valid",
  "invalid",
  "lines",
  "paper",
  "open",
  "rules"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ElectionJson(
    String uuid,
    String title,
    String kind,
    String state,
    int seats,
    int summoned,
    BarJson bar,
    Table.Base base,
    int issued,
    int collected,
    int valid,
    int invalid,
    List<LineJson> lines,
    Optional<ResultFiles.PaperJson> paper,
    int open,
    ResultFiles.RulesJson rules) {
  /** {@code times·votes > over}, and the fewest votes for which that holds. */
  @JsonPropertyOrder({"times", "over", "needed"})
  public record BarJson(int times, int over, int needed) {}

  /** A candidate; {@code against} and {@code invalid} where there are two boxes. */
  @JsonPropertyOrder({
    "name",
    "position",
    "votes",
    "against",
    "unmarked",
    "percentOfCollected",
    "percentOfSummoned",
    "outcome"
  })
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record LineJson(
      String name,
      String position,
      int votes,
      Optional<Integer> against,
      int unmarked,
      String percentOfCollected,
      String percentOfSummoned,
      String outcome) {}

  static ElectionJson of(Table table, ElectionTable election) {
    return new ElectionJson(
        table.uuid(),
        table.title(),
        "ELECTION",
        table.state(),
        election.seats(),
        election.summoned(),
        new BarJson(election.times(), election.summoned(), election.needed()),
        table.base(),
        table.issued(),
        table.collected(),
        table.valid(),
        table.invalid(),
        election.candidates().stream().map(ElectionJson::line).toList(),
        ResultFiles.paper(table),
        election.open(),
        ResultFiles.rules(table.rules()));
  }

  private static LineJson line(ElectionTable.Candidate one) {
    return new LineJson(
        one.name(),
        one.post(),
        one.votes(),
        one.against().stream().boxed().findFirst(),
        one.others(),
        one.ofCollected().dotted(),
        one.ofSummoned().dotted(),
        one.verdict().name());
  }
}
