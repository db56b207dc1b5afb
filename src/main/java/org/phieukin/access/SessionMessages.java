package org.phieukin.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about where people are signed in. */
@MessageBundle("sessions")
public interface SessionMessages {
  @Message
  String all();

  @Message
  String own();

  @Message
  String allLead();

  @Message
  String ownLead();

  @Message
  String times(long minutes, long hours);

  @Message
  String here();

  @Message
  String since(String started, String seen);

  @Message
  String end();

  @Message
  String endOf(String username, String started);

  @Message
  String signOut();

  @Message
  String none();
}
