package org.phieukin.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where tellers count ballots on paper. */
@MessageBundle("counting")
public interface CountingMessages {
  @Message
  String heading();

  @Message
  String toPolls();

  @Message
  String early();

  @Message
  String none();

  @Message
  String handedOut();

  @Message
  String toKey();

  @Message
  String waiting();

  @Message
  String different(int number);

  @Message
  String agreed(String first, String second);

  @Message
  String agreedThird(String first, String second);

  @Message
  String collected();

  @Message
  String collectedHint();

  @Message
  String invalid();

  @Message
  String invalidLevels();

  @Message
  String invalidList();

  @Message
  String invalidFor();

  @Message
  String votes();

  @Message
  String lineHelp();

  @Message
  String listHelp();

  @Message
  String countAgain();

  @Message
  String save();

  @Message
  String saveAgain();

  @Message
  String settle();

  @Message
  String firstTeller(String actor);

  @Message
  String dropHeading();

  @Message
  String dropHelp();

  @Message
  String drop();

  @Message
  String invalidOne();

  @Message
  String foreign();

  @Message
  String foreignHint();

  @Message
  String oneHelp();

  @Message
  String keptHere();

  @Message
  String dropKept();

  @Message
  String sumOpen();

  @Message
  String sumRight();

  @Message
  String sumMissing();

  @Message
  String sumOver();
}
