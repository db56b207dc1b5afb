package org.phieukin.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that take slips back or exchange them, and of their camera. */
@MessageBundle("returns")
public interface ReturnsMessages {
  @Message
  String exchange();

  @Message
  String exchangeLead();

  @Message
  String noStub();

  @Message
  String exchangeNotNow();

  @Message
  String noSpare();

  @Message
  String given();

  @Message
  String givenHint();

  @Message
  String spareNumber();

  @Message
  String spareHint();

  @Message
  String firstPerson(String actor);

  @Message
  String exchangeButton();

  @Message
  String returns();

  @Message
  String returnsLead();

  @Message
  String returnsNotNow();

  @Message
  String asReturned();

  @Message
  String asWithdrawn();

  @Message
  String which();

  @Message
  String numbers();

  @Message
  String numbersHint();

  @Message
  String scanHint();

  @Message
  String camera();

  @Message
  String cameraHelp();

  @Message
  String cameraClose();

  @Message
  String cameraAdded();

  @Message
  String cameraTwice();

  @Message
  String cameraNoSlip();

  @Message
  String cameraOtherPoll();

  @Message
  String codeTyped();

  @Message
  String cameraRefused();

  @Message
  String returnsButton();

  @Message
  String placeOf(int place, String what);

  @Message
  String correctHeading();

  @Message
  String correctLead();

  @Message
  String correctNumber();

  @Message
  String correctButton();
}
