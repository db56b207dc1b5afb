package org.phieukin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of closing a box. */
@MessageBundle("closing")
public interface ClosingMessages {
  @Message
  String finishLead();

  @Message
  String againHeading();

  @Message
  String againLead();

  @Message
  String againIssued();

  @Message
  String againNumber();

  @Message
  String againHint();

  @Message
  String firstPerson();

  @Message
  String missingHeading();

  @Message
  String missingSlips(int number);

  @Message
  String missingPeople(int number);

  @Message
  String missingTick();
}
