package org.phieukin.ledger.sealing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the sealing of slips. */
@MessageBundle("sealing")
public interface SealingMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String open();

  @Message
  String mayWait();

  @Message
  String mustNotWait();

  @Message
  String unused();

  @Message
  String unusedHint();

  @Message
  String spoilt();

  @Message
  String spoiltHint();

  @Message
  String first();

  @Message
  String second();

  @Message
  String witnessHint();

  @Message
  String differs(int unused, int spoilt);

  @Message
  String counted();

  @Message
  String save();

  @Message
  String back();

  @Message
  String sealed(int unused, int spoilt, String first, String second);

  @Message
  String ledgerSays(int unused, int spoilt);

  @Message
  String rule();

  @Message
  String ruleLead();

  @Message
  String ruleOn();

  @Message
  String ruleOff();

  @Message
  String turnOn();

  @Message
  String turnOff();
}
