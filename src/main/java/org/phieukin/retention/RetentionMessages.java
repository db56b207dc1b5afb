package org.phieukin.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of erasing. */
@MessageBundle("retention")
public interface RetentionMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String stays();

  @Message
  String elsewhere();

  @Message
  String notOver();

  @Message
  String planned(String day);

  @Message
  String signed();

  @Message
  String due();

  @Message
  String dueHint();

  @Message
  String two();

  @Message
  String decide();

  @Message
  String destruction();

  @Message
  String by(String when, String who);
}
