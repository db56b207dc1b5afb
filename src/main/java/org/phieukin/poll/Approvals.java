package org.phieukin.poll;

import java.util.List;

/**
 * The accounts that ask for a step: one today, two where a later rule wants two.
 *
 * @param usernames at least one, the one who acts first
 */
public record Approvals(List<String> usernames) {
  /** Refuses an empty list. */
  public Approvals {
    usernames = List.copyOf(usernames);
    if (usernames.isEmpty()) {
      throw new IllegalArgumentException("a step needs somebody who asks for it");
    }
  }

  /** A step that one account asks for. */
  public static Approvals by(String username) {
    return new Approvals(List.of(username));
  }

  /** Whether one account asks. */
  public boolean alone() {
    return usernames.size() == 1;
  }

  /** How the record names them. */
  public String actor() {
    return String.join(", ", usernames);
  }
}
