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
 */
public record PollDraft(String title, boolean blankAllowed, List<Line> lines, OptionalInt members) {
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
}
