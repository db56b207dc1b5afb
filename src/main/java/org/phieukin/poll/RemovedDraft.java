package org.phieukin.poll;

import java.util.List;
import java.util.OptionalInt;

/** A draft that is away, and where it stood; written as JSON while it can be brought back. */
record RemovedDraft(
    String meeting,
    int place,
    String preset,
    String title,
    boolean blankAllowed,
    List<Named> lines,
    OptionalInt members,
    OptionalInt seats) {
  /** A line of it. */
  record Named(String name, String post) {}

  static RemovedDraft of(Poll poll) {
    var draft = poll.draft();
    return new RemovedDraft(
        poll.meetingUuid(),
        poll.listOrder(),
        poll.preset(),
        draft.title(),
        draft.blankAllowed(),
        draft.lines().stream().map(line -> new Named(line.name(), line.post())).toList(),
        draft.members(),
        draft.seats());
  }

  PollDraft draft() {
    var named = lines.stream().map(line -> new Line(line.name(), line.post())).toList();
    return new PollDraft(title, blankAllowed, named, members, seats);
  }
}
