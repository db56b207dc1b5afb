package org.phieukin.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a meeting's way, and of the turnout as the desk sees it. */
@MessageBundle("way")
public interface WayMessages {
  @Message
  String stage(Way.Stage stage);

  @Message
  String next(Way.Lead lead);

  @Message
  String heading();

  @Message
  String progress(int done, int all);

  @Message
  String about(String title);

  @Message
  String where(int number, int all, String stage);

  @Message
  String over();

  @Message
  String left(int number);

  @Message
  String votedOf(int cast, int of);
}
