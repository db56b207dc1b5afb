package org.phieukin.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who can see or change what: one picture and one table, true of the keys of a poll. */
@MessageBundle("knows")
public interface KnowledgeMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String link();

  @Message
  String close();

  @Message
  String back();

  @Message
  String slip();

  @Message
  String tablet();

  @Message
  String slipHelp();

  @Message
  String tabletHelp();

  @Message
  String box();

  @Message
  String boxAlone();

  @Message
  String boxShared(int needed, int tellers);

  @Message
  String result();

  @Message
  String resultHelp();

  @Message
  String delegate();

  @Message
  String server();

  @Message
  String secretary();

  @Message
  String tellers();

  @Message
  String drawn();

  @Message
  String drawnDelegate();

  @Message
  String drawnServer();

  @Message
  String drawnOthers();

  @Message
  String marks();

  @Message
  String marksDelegate();

  @Message
  String marksAlone();

  @Message
  String marksShared(int needed);

  @Message
  String marksSecretary();

  @Message
  String marksTellersAlone();

  @Message
  String marksTellers(int needed);

  @Message
  String early();

  @Message
  String earlyNo();

  @Message
  String earlyAlone();

  @Message
  String earlyShared();

  @Message
  String earlyTellers();

  @Message
  String turnout();

  @Message
  String turnoutDelegate();

  @Message
  String turnoutServer();

  @Message
  String turnoutOthers();

  @Message
  String added();

  @Message
  String addedDelegate();

  @Message
  String addedServer();

  @Message
  String addedSecretary();

  @Message
  String addedTellers();

  @Message
  String changed();

  @Message
  String changedDelegate();

  @Message
  String changedServer();

  @Message
  String changedOthers();

  @Message
  String announced();

  @Message
  String announcedDelegate();

  @Message
  String announcedOthers();

  @Message
  String aside(String you);
}
