package org.phieukin.count;

import java.util.List;

/**
 * The opened numbers of a poll.
 *
 * @param collected ballots in the box; all of them are valid, or they would not be in it
 * @param lines one for each line of the ballot paper, in its order
 */
public record Outcome(int collected, List<OfLine> lines) {
  /** Keeps its own copy. */
  public Outcome {
    lines = List.copyOf(lines);
  }

  /**
   * The numbers of a line; their sum is always the number of ballots collected (RULES A).
   *
   * @param counts one for each choice, in the order of the ballot paper
   * @param unmarked ballots that left this line blank
   */
  public record OfLine(List<Integer> counts, int unmarked) {
    /** Keeps its own copy. */
    public OfLine {
      counts = List.copyOf(counts);
    }
  }
}
