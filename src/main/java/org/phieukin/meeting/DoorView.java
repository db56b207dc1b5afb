package org.phieukin.meeting;

import java.util.List;
import java.util.Optional;
import org.phieukin.site.Seen;

/**
 * What the page at the door shows.
 *
 * @param typed what is looked for; empty for everybody
 * @param late whoever was ticked off at another door meanwhile, where that is so
 */
public record DoorView(
    String uuid, String heading, String typed, List<Row> rows, Optional<Late> late) {
  /** Somebody about whom another door was faster, and the reason that was typed here. */
  public record Late(Row row, String reason) {}

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
    /** The mark of what is shown of them. */
    public String seen() {
      return Seen.of(new Tick(presence, reason).fields()).mark();
    }

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
    var heading = meeting.details().heading();
    return new DoorView(meeting.uuid(), heading, typed, rows, Optional.empty());
  }

  /** The same, saying that another door was faster about somebody. */
  DoorView overtaken(String delegate, String reason) {
    var row = rows.stream().filter(one -> one.uuid().equals(delegate)).findFirst();
    return new DoorView(uuid, heading, typed, rows, row.map(one -> new Late(one, reason)));
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

  /** The one about whom another door was faster, if there is one. */
  public List<Late> lateOnes() {
    return late.stream().toList();
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
