package org.phieukin.report;

import java.util.List;
import org.phieukin.poll.Preset;

/**
 * A result as bars, one a person: what the wall and the page of results show first.
 *
 * @param bars one a person, in the order of the ballot paper
 * @param needed where along its bar a candidate is elected, in percent; empty where no bar reaches
 *     so far, and for all that is no election
 */
public record Chart(Table table, List<StackedBar> bars, String needed) {
  /** Keeps its own copy. */
  public Chart {
    bars = List.copyOf(bars);
  }

  static Chart of(Table table) {
    int collected = table.collected();
    return table
        .election()
        .map(
            election ->
                new Chart(
                    table,
                    election.candidates().stream()
                        .map(one -> StackedBar.of(one, collected))
                        .toList(),
                    reached(election.needed(), collected)))
        .orElseGet(
            () ->
                new Chart(
                    table,
                    table.lines().stream().map(row -> StackedBar.of(row, collected)).toList(),
                    ""));
  }

  private static String reached(int needed, int collected) {
    return needed <= collected ? StackedBar.share(needed, collected) : "";
  }

  /** The labels of the levels. */
  public List<Preset.Words> choices() {
    return table.rules().choices();
  }

  /** Whether some ballots are in no level of somebody's, and need a column. */
  public boolean rest() {
    return table.lines().stream().anyMatch(row -> row.unmarked() > 0);
  }
}
