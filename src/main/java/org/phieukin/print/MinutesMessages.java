package org.phieukin.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the minutes, and of what is signed beside them. */
@MessageBundle("minutes")
public interface MinutesMessages {
  @Message
  String electionResult();

  @Message
  String minutes();

  @Message
  String minutesIntro(String ordinal, String body, String day);

  @Message
  String minutesInvalid();

  @Message
  String minutesQuorum(int needed, int of, int times);

  @Message
  String minutesNoQuorum(int needed, int of, int times);

  @Message
  String minutesLedger(int made, int spare, int exchanged, int returned, int withdrawn);

  @Message
  String minutesExplanation();

  @Message
  String minutesMissing(int count);

  @Message
  String checkColumn();

  @Message
  String legalBasis();

  @Message
  String head();

  @Message
  String member();

  @Message
  String headOf();

  @Message
  String chair();

  @Message
  String signHere();

  @Message
  String recordFingerprint();

  @Message
  String boothCode();

  @Message
  String boothWorker();

  @Message
  String codeChanged();

  @Message
  String minutesPage();

  /** How many copies are made stands in it, as a number or as dots. */
  @Message
  String minutesClosing(String copies);

  @Message
  String began(int hour, int minute, String day);

  @Message
  String beganByHand();

  @Message
  String where(String place);

  @Message
  String ended(int hour, int minute, String day);

  @Message
  String commissionHeading();

  @Message
  String commissionByHand();

  @Message
  String numbersHeading();

  @Message
  String resultHeading();

  @Message
  String signaturesHeading();

  @Message
  String paperBallot();

  @Message
  String minutesPaper(int handedOut, int collected);
}
