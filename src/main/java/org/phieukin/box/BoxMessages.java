package org.phieukin.box;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the ledger of slips, their exchange and their return. */
@MessageBundle("box")
public interface BoxMessages {
  @Message
  String ledger();

  @Message
  String toPoll();

  @Message
  String made();

  @Message
  String spare();

  @Message
  String spareLeft();

  @Message
  String voided();

  @Message
  String withdrawn();

  @Message
  String issued();

  @Message
  String issuedHelp();

  @Message
  String notCounted();

  @Message
  String exchanged();

  @Message
  String returned();

  @Message
  String used();

  @Message
  String usedOpen();

  @Message
  String collected();

  @Message
  String missing();

  @Message
  String equation(int issued, int returned, int used, int missing);

  @Message
  String complete();

  @Message
  String overused();

  @Message
  String dead(int number);

  @Message
  String explainHeading();

  @Message
  String explainLead(int number);

  @Message
  String explanation();

  @Message
  String explanationHint();

  @Message
  String explained();

  @Message
  String save();

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

  @Message
  String announce();

  @Message
  String announceLead();

  @Message
  String announceButton();

  @Message
  String ledgerPdf();

  @Message
  String ledgerXlsx();

  @Message
  String ledgerCsv();

  @Message
  String paper();

  @Message
  String paperLead();

  @Message
  String paperByHand();

  @Message
  String expected();

  @Message
  String expectedHint(int fewest);

  @Message
  String noPaper();

  @Message
  String paperBallot();

  @Message
  String handOut();

  @Message
  String handedOut();

  @Message
  String handOutLead();

  @Message
  String handOutButton();

  @Message
  String paperGiven();

  @Message
  String paperBack();

  @Message
  String onTablets();

  @Message
  String equationWithPaper(int issued, int returned, int used, int paper, int missing);

  @Message
  String paperUncounted();

  @Message
  String paperOver();

  @Message
  String paperCounted(int number);

  @Message
  String noneHandedOut();

  @Message
  String noneHandedOutHelp();

  @Message
  String handOutLate();
}
