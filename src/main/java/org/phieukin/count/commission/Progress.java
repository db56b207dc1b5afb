package org.phieukin.count.commission;

import java.util.ArrayList;
import java.util.List;

/** Who has made a key and who is awaited, as the desk and the room see it. */
public record Progress(List<Row> members, boolean ready, boolean begun) {
  /** Keeps its own copy. */
  public Progress {
    members = List.copyOf(members);
  }

  /**
   * A member.
   *
   * @param awaited while the own browser has still to send something
   * @param refused where something wrong came from it
   */
  public record Row(String name, String post, boolean awaited, boolean refused) {}

  static Progress of(Rounds rounds) {
    var rows = new ArrayList<Row>();
    for (var member : rounds.commission().members()) {
      int place = rows.size() + 1;
      boolean refused = rounds.refused().contains(place);
      rows.add(new Row(member.name(), member.post(), rounds.awaits(place), refused));
    }
    boolean begun = rounds.sent().values().stream().anyMatch(stage -> !stage.isEmpty());
    return new Progress(rows, rounds.current().isEmpty(), begun);
  }

  /** How many are done for now. */
  public int done() {
    return (int) members.stream().filter(row -> !row.awaited()).count();
  }
}
