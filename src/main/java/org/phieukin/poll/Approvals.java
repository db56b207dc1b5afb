package org.phieukin.poll;

import java.util.HashSet;
import java.util.List;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The accounts that ask for a step: one, or two different people where a rule wants two. Whoever
 * builds it has seen each of them sign in; how many a step needs is asked where the step is taken.
 *
 * @param usernames at least one, the one who acts first
 */
public record Approvals(List<String> usernames) {
  /**
   * Refuses an empty list.
   *
   * @throws Refusal TWO_PEOPLE_NEEDED where one account stands twice
   */
  public Approvals {
    usernames = List.copyOf(usernames);
    if (usernames.isEmpty()) {
      throw new IllegalArgumentException("a step needs somebody who asks for it");
    }
    if (new HashSet<>(usernames).size() < usernames.size()) {
      throw new Refusal(Why.TWO_PEOPLE_NEEDED);
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

  /** A step that two people ask for. @throws Refusal TWO_PEOPLE_NEEDED where they are one */
  public static Approvals both(String first, String second) {
    return new Approvals(List.of(first, second));
  }

  /** The same, where it is two people. @throws Refusal TWO_PEOPLE_NEEDED where it is one */
  public Approvals two() {
    if (alone()) {
      throw new Refusal(Why.TWO_PEOPLE_NEEDED);
    }
    return this;
  }

  /** Who acts first. */
  public String first() {
    return usernames.get(0);
  }

  /** Who stands beside. @throws Refusal TWO_PEOPLE_NEEDED where nobody does */
  public String second() {
    return two().usernames.get(1);
  }

  /** How the record names them. */
  public String actor() {
    return String.join(", ", usernames);
  }
}
