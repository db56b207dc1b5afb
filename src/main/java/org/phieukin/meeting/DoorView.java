package org.phieukin.meeting;

import java.util.List;

/**
 * What the page at the door shows.
 *
 * @param typed what is looked for; empty for everybody
 */
public record DoorView(String uuid, String heading, String typed, List<Row> rows) {
  /**
   * Somebody on the roll.
   *
   * @param folded all that can be looked for, without marks
   * @param shown whether what is looked for is found in it
   */
  public record Row(
      String uuid,
      DelegateDetails details,
      Presence presence,
      String reason,
      String folded,
      boolean shown) {
    /** Whether they are there. */
    public boolean present() {
      return presence == Presence.PRESENT;
    }

    /** Whether they are known to stay away. */
    public boolean absent() {
      return presence == Presence.ABSENT;
    }

    /** Whether nobody has said anything yet. */
    public boolean open() {
      return presence == Presence.UNKNOWN;
    }
  }

  static DoorView of(Meeting meeting, List<Delegate> roll, String typed) {
    var rows = roll.stream().map(delegate -> row(delegate, typed)).toList();
    return new DoorView(meeting.uuid(), meeting.details().heading(), typed, rows);
  }

  private static Row row(Delegate delegate, String typed) {
    var details = delegate.details();
    var folded = Folding.folded(String.join(" ", details.name(), details.unit(), details.seat()));
    return new Row(
        delegate.uuid(),
        details,
        delegate.presence(),
        delegate.reason(),
        folded,
        Folding.matches(folded, typed));
  }

  /** How many are there. */
  public int present() {
    return (int) rows.stream().filter(Row::present).count();
  }

  /** How many are known to stay away. */
  public int absent() {
    return (int) rows.stream().filter(Row::absent).count();
  }

  /** How many nobody has said anything about. */
  public int open() {
    return (int) rows.stream().filter(Row::open).count();
  }

  /** How many were found. */
  public int found() {
    return (int) rows.stream().filter(Row::shown).count();
  }
}
