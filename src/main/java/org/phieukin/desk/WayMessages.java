package org.phieukin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a meeting's way, and of the turnout as the desk sees it. */
@MessageBundle("way")
public interface WayMessages {
  @Message
  String stage(MeetingWay.Stage stage);

  @Message
  String next(MeetingWay.Stage stage);

  @Message
  String heading();

  @Message
  String progress(int done, int all);

  @Message
  String about(String title);

  @Message
  String over();

  @Message
  String left(int number);

  @Message
  String votedOf(int cast, int of);
}
