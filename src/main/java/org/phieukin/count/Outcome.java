package org.phieukin.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phieukin.paper.CountProgress.Agreement;

/**
 * The opened numbers of a poll, those on paper added.
 *
 * @param collected ballots of both kinds
 * @param empty ballots that are invalid as a whole: on tablets those on which nobody of a list of
 *     candidates was chosen (RULES C), for every other ballot in the box is valid, or it would not
 *     be in it; on paper also those with a name struck out or added (RULES A)
 * @param lines one for each line of the ballot paper, in its order
 * @param paper how much of it all came on paper; nothing where there was none
 */
public record Outcome(int collected, int empty, List<OfLine> lines, Optional<Part> paper) {
  /** Keeps its own copy. */
  public Outcome {
    lines = List.copyOf(lines);
  }

  /** A poll without paper. */
  Outcome(int collected, int empty, List<OfLine> lines) {
    this(collected, empty, lines, Optional.empty());
  }

  /**
   * The numbers of a line; with the empty ballots their sum is always the number of ballots
   * collected (RULES A).
   *
   * @param counts one for each choice, in the order of the ballot paper
   * @param unmarked other ballots without a valid mark here, or that did not choose this candidate
   */
  public record OfLine(List<Integer> counts, int unmarked) {
    /** Keeps its own copy. */
    public OfLine {
      counts = List.copyOf(counts);
    }

    private OfLine plus(OfLine other) {
      var sums = new ArrayList<Integer>();
      for (int choice = 0; choice < counts.size(); choice++) {
        sums.add(counts.get(choice) + other.counts.get(choice));
      }
      return new OfLine(sums, unmarked + other.unmarked);
    }
  }

  /**
   * What came on paper, in the same form.
   *
   * @param foreign ballots that the commission did not hand out, set aside and not collected
   * @param thirdLook whether the two tellers' numbers differed first
   */
  public record Part(int collected, int empty, int foreign, List<OfLine> lines, boolean thirdLook) {
    /** Keeps its own copy. */
    public Part {
      lines = List.copyOf(lines);
    }

    static Part of(Agreement agreed) {
      var count = agreed.count();
      var lines = new ArrayList<OfLine>();
      for (var marks : count.lines()) {
        lines.add(new OfLine(marks, count.unmarked(lines.size())));
      }
      return new Part(
          count.collected(), count.invalid(), count.foreign(), lines, agreed.thirdLook());
    }
  }

  /** The same with what came on paper added. */
  Outcome plus(Part part) {
    var sums = new ArrayList<OfLine>();
    for (var line : lines) {
      sums.add(line.plus(part.lines().get(sums.size())));
    }
    return new Outcome(collected + part.collected(), empty + part.empty(), sums, Optional.of(part));
  }
}
