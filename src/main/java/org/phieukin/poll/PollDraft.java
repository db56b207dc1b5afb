package org.phieukin.poll;

import java.util.List;
import java.util.OptionalInt;

/**
 * What an organizer writes of a poll before it is frozen.
 *
 * @param title at most 300 characters
 * @param blankAllowed whether a line may stay unmarked
 * @param lines the people in the order of the approved list
 * @param members how many members the body has, where the rules ask for it
 * @param seats how many are to be elected; there for elections alone
 */
public record PollDraft(
    String title, boolean blankAllowed, List<Line> lines, OptionalInt members, OptionalInt seats) {
  /** The most lines of one ballot paper: a sealed ballot of more would not be taken. */
  public static final int MOST_LINES = 100;

  /** Keeps its own copy of the lines. */
  public PollDraft {
    lines = List.copyOf(lines);
  }

  /** A draft under rules that do not ask for the number of members. */
  public PollDraft(String title, boolean blankAllowed, List<Line> lines) {
    this(title, blankAllowed, lines, OptionalInt.empty());
  }

  /** A draft of a confidence vote. */
  public PollDraft(String title, boolean blankAllowed, List<Line> lines, OptionalInt members) {
    this(title, blankAllowed, lines, members, OptionalInt.empty());
  }

  /** A draft of an election; whether a line may stay unmarked follows from its shape. */
  public static PollDraft election(String title, List<Line> candidates, int seats) {
    boolean blank = Shape.of(candidates.size(), seats).blankAllowed();
    return new PollDraft(title, blank, candidates, OptionalInt.empty(), OptionalInt.of(seats));
  }

  /** The same under another title. */
  PollDraft titled(String other) {
    return new PollDraft(other, blankAllowed, lines, members, seats);
  }
}
