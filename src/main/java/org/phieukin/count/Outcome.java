package org.phieukin.count;

import java.util.List;

/**
 * The opened numbers of a poll.
 *
 * @param collected ballots in the box
 * @param empty those on which nobody of a list of candidates was chosen: invalid as a whole (RULES
 *     C); every other ballot in the box is valid, or it would not be in it
 * @param lines one for each line of the ballot paper, in its order
 */
public record Outcome(int collected, int empty, List<OfLine> lines) {
  /** Keeps its own copy. */
  public Outcome {
    lines = List.copyOf(lines);
  }

  /**
   * The numbers of a line; with the empty ballots their sum is always the number of ballots
   * collected (RULES A).
   *
   * @param counts one for each choice, in the order of the ballot paper
   * @param unmarked other ballots that left this line blank, or did not choose this candidate
   */
  public record OfLine(List<Integer> counts, int unmarked) {
    /** Keeps its own copy. */
    public OfLine {
      counts = List.copyOf(counts);
    }
  }
}
