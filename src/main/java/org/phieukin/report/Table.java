package org.phieukin.report;

import java.util.List;

/**
 * The published result of a poll, ready to be shown in any form.
 *
 * @param choices the labels in Vietnamese, as the ballots carried them
 * @param base what percentages are shares of
 * @param lines in the approved order
 */
public record Table(
    String uuid,
    String title,
    String state,
    List<String> choices,
    Base base,
    int issued,
    int collected,
    List<Row> lines) {
  /** Keeps its own copies. */
  public Table {
    choices = List.copyOf(choices);
    lines = List.copyOf(lines);
  }

  /** The number that percentages are shares of, and which one it is. */
  public record Base(String kind, int value) {}

  /** What became of one line. */
  public record Row(int number, String name, String post, List<Cell> cells, int unmarked) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A number of marks and its share. */
  public record Cell(int choice, int count, Percent percent) {}

  /** No invalid ballot ever gets into the box. */
  public int invalid() {
    return collected - valid();
  }

  /** Every ballot in the box passed all checks: valid are as many as collected. */
  public int valid() {
    return collected;
  }
}
