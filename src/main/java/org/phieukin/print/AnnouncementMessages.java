package org.phieukin.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the draft that the press and the meeting's own news may use. */
@MessageBundle("announcement")
public interface AnnouncementMessages {
  @Message
  String title();

  @Message
  String help();

  @Message
  String notYetPublic();

  @Message
  String vietnamese();

  @Message
  String english();

  @Message
  String copy();

  @Message
  String copied();

  @Message
  String copyByHand();

  /** The meeting, the day and what was voted on. */
  @Message
  String opening(
      String day, String place, String ordinal, String body, String term, int people, String rules);

  @Message
  String electionOpening(
      String day,
      String place,
      String ordinal,
      String body,
      String term,
      String title,
      String rules);

  @Message
  String candidate(String who, int votes, String ofCollected, String ofSummoned, String verdict);

  @Message
  String numbers(int issued, int collected, int valid);

  /** Introduces one level; the people with their numbers follow. */
  @Message
  String level(String level, String base, int value);

  @Message
  String person(String name, String post, int count, String percent);

  @Message
  String personWithoutPost(String name, int count, String percent);

  @Message
  String nobody(String level);

  @Message
  String unmarked(int most);

  @Message
  String paper(int issued, int collected, int tablets, int papers, int valid);

  @Message
  String notValid(int most);

  @Message
  String tie(String names, int open);
}
