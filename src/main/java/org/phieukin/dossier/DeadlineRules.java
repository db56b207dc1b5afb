package org.phieukin.dossier;

import java.util.List;

/** The deadlines that the rules of a meeting ask for; the room of polls knows the rules. */
public interface DeadlineRules {
  /**
   * Something to be done by the end of a day.
   *
   * @param key what it is; {@link Deadline} names those that have a meaning here
   * @param days how many days before the day of the vote
   * @param vi the words for it
   * @param en the same in English
   */
  record Rule(String key, int days, String vi, String en) {}

  /** What the rules of this meeting ask for; may be empty. */
  List<Rule> of(String meetingUuid);
}
