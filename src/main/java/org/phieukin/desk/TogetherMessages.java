package org.phieukin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of steps that take two people. */
@MessageBundle("together")
public interface TogetherMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String isOn();

  @Message
  String isOff();

  @Message
  String turnOn();

  @Message
  String turnOff();

  @Message
  String turnOffLead();

  @Message
  String change();

  @Message
  String first();

  @Message
  String here();

  @Message
  String elsewhere();

  @Message
  String elsewhereLead();

  @Message
  String ask();

  @Message
  String waits(String step, long minutes);

  @Message
  String waitsLead();

  @Message
  String look();

  @Message
  String withdraw();

  @Message
  String declined(String step, String username);

  @Message
  String toConfirm();

  @Message
  String asks(String step, String username, long minutes);

  @Message
  String read();

  @Message
  String issuedIs(int number);

  @Message
  String missingIs(int number);

  @Message
  String collectedIs(int number);

  @Message
  String slipsAre(int number);

  @Message
  String fingerprintIs(String fingerprint);

  @Message
  String confirm();

  @Message
  String decline();

  @Message
  String nothing();

  @Message
  String changed();

  @Message
  String answered();

  @Message
  String headAnswers();

  @Message
  String own();

  @Message
  String thenPublish();
}
