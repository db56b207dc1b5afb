package org.phieukin.desk;

import java.util.List;
import java.util.Optional;

/**
 * The way of a meeting from its list to the published result, and how far it has come.
 *
 * @param poll the poll that the later steps are about; empty before there is one
 */
public record MeetingWay(List<Mark> marks, String poll) {
  /** Keeps its own copy. */
  public MeetingWay {
    marks = List.copyOf(marks);
  }

  /** The steps, in order. */
  public enum Stage {
    PEOPLE,
    DELEGATES,
    POLL,
    FREEZE,
    SLIPS,
    OPEN,
    CLOSE,
    PUBLISH
  }

  /** A step, whether it is behind, and where it is taken. */
  public record Mark(Stage stage, boolean done, String address) {}

  /** How many steps are behind. */
  public int done() {
    return (int) marks.stream().filter(Mark::done).count();
  }

  /** The first step that is not; nothing at the end of the way. */
  public Optional<Mark> next() {
    return marks.stream().filter(one -> !one.done()).findFirst();
  }
}
