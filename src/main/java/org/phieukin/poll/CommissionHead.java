package org.phieukin.poll;

import java.util.Optional;

/** Who speaks for the count commission of a meeting; the room that counts implements it. */
public interface CommissionHead {
  /** The account of its head; nothing where none is named, and any teller speaks. */
  Optional<String> headOf(String meetingUuid);

  /** Whether somebody may speak for the commission, as far as it is named. */
  default boolean speaks(String meetingUuid, String username) {
    return headOf(meetingUuid).stream().allMatch(username::equals);
  }
}
