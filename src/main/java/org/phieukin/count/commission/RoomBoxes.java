package org.phieukin.count.commission;

import java.util.List;
import java.util.Optional;

/** How far the closed boxes of a meeting are; the package that opens them implements it. */
public interface RoomBoxes {
  /** A closed box and what each member has done. */
  record Box(String title, int needed, boolean enough, List<Row> members) {
    /** Keeps its own copy. */
    public Box {
      members = List.copyOf(members);
    }
  }

  /** A member and the part that he or she has taken. */
  record Row(String name, Part part) {
    /** Whether the own part is done. */
    public boolean given() {
      return part == Part.GIVEN;
    }

    /** Whether the tally was agreed to. */
    public boolean agreed() {
      return part == Part.AGREED;
    }

    /** Whether what was sent was wrong. */
    public boolean setAside() {
      return part == Part.SET_ASIDE;
    }
  }

  /** How far a member is. */
  enum Part {
    AWAITED,
    AGREED,
    SET_ASIDE,
    GIVEN
  }

  /** The closed boxes of a meeting. */
  List<Box> of(String meetingUuid, Commission commission);

  /** Whether the commission opens the box of a poll: one frozen before it was named it does not. */
  boolean opens(String pollUuid);

  /** The counted polls of a meeting whose archive a member's browser has yet to recount. */
  List<String> recounts(String meetingUuid);

  /** The closed box of a poll, where a commission opens it. */
  Optional<Box> of(String pollUuid);
}
