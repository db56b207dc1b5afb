package org.phieukin.poll;

import java.util.List;

/**
 * What an organizer writes of a poll before it is frozen.
 *
 * @param title at most 300 characters
 * @param blankAllowed whether a line may stay unmarked
 * @param lines the people in the order of the approved list
 */
public record PollDraft(String title, boolean blankAllowed, List<Line> lines) {
  /** The most lines of one ballot paper: a sealed ballot of more would not be taken. */
  public static final int MOST_LINES = 100;

  /** Keeps its own copy of the lines. */
  public PollDraft {
    lines = List.copyOf(lines);
  }
}
