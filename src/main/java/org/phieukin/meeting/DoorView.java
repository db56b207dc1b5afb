package org.phieukin.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.phieukin.site.Seen;

/**
 * What the page at the door shows.
 *
 * @param typed what is looked for; empty for everybody
 * @param rows whoever is found first, then the others in the order of the roll
 * @param late whoever was ticked off at another door meanwhile, where that is so
 * @param done what was just done here
 */
public record DoorView(
    String uuid, String heading, String typed, List<Row> rows, Optional<Late> late, Done done) {
  /**
   * What was just done at this door.
   *
   * @param one whoever was found and ticked off; empty for nobody
   * @param all by which everybody who was ticked off in one go is known; empty where nobody was
   * @param number how many those were
   */
  public record Done(String one, String all, int number) {
    static final Done NOTHING = new Done("", "", 0);
  }

  /** Somebody about whom another door was faster, and the reason that was typed here. */
  public record Late(Row row, String reason) {}

  /**
   * Somebody on the roll.
   *
   * @param place on the roll, counted from 1
   * @param folded all that can be looked for, without marks
   * @param near how near the name is to what is looked for, 0 for nearest
   * @param shown whether what is looked for is found in it
   */
  public record Row(
      int place,
      String uuid,
      DelegateDetails details,
      Presence presence,
      String reason,
      String folded,
      int near,
      boolean shown) {
    /** The name without marks. */
    public String foldedName() {
      return Folding.folded(details.name());
    }

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
    var rows = new ArrayList<Row>();
    roll.forEach(delegate -> rows.add(row(rows.size() + 1, delegate, typed)));
    rows.sort(Comparator.comparing(row -> row.shown() ? row.near() : 0));
    var heading = meeting.details().heading();
    return new DoorView(
        meeting.uuid(), heading, typed, List.copyOf(rows), Optional.empty(), Done.NOTHING);
  }

  /** The same, saying that another door was faster about somebody. */
  DoorView overtaken(String delegate, String reason) {
    var row = rows.stream().filter(one -> one.uuid().equals(delegate)).findFirst();
    var both = row.map(one -> new Late(one, reason));
    return new DoorView(uuid, heading, typed, rows, both, done);
  }

  /** The same, saying what was just done. */
  DoorView after(Done what) {
    return new DoorView(uuid, heading, typed, rows, late, what);
  }

  private static Row row(int place, Delegate delegate, String typed) {
    var details = delegate.details();
    var folded = Folding.folded(String.join(" ", details.name(), details.unit(), details.seat()));
    return new Row(
        place,
        delegate.uuid(),
        details,
        delegate.presence(),
        delegate.reason(),
        folded,
        typed.isEmpty() ? 0 : Folding.distance(Folding.folded(details.name()), typed),
        Folding.matches(folded, typed));
  }

  /** Whoever was just found and ticked off: one or nobody. */
  public List<Row> ticked() {
    return rows.stream().filter(row -> row.uuid().equals(done.one())).toList();
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
