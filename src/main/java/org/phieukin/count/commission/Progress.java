package org.phieukin.count.commission;

import java.util.ArrayList;
import java.util.List;

/** Who has made a key and who is awaited, as the desk and the room see it. */
public record Progress(List<Row> members, boolean ready, boolean begun) {
  /** Keeps its own copy. */
  public Progress {
    members = List.copyOf(members);
  }

  /** A member; {@code awaited} while the own browser has still to send something. */
  public record Row(String name, String post, boolean awaited) {}

  static Progress of(Rounds rounds) {
    var rows = new ArrayList<Row>();
    for (var member : rounds.commission().members()) {
      rows.add(new Row(member.name(), member.post(), rounds.awaits(rows.size() + 1)));
    }
    boolean begun = rounds.sent().values().stream().anyMatch(stage -> !stage.isEmpty());
    return new Progress(rows, rounds.current().isEmpty(), begun);
  }

  /** How many are done for now. */
  public int done() {
    return (int) members.stream().filter(row -> !row.awaited()).count();
  }
}
