package org.phieukin.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the ledger of slips and of the announcement of issued and collected. */
@MessageBundle("ledger")
public interface LedgerMessages {
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
  String announce();

  @Message
  String announceLead();

  @Message
  String announceButton();

  @Message
  String opensTogether();

  @Message
  String publishLead();

  @Message
  String publishButton();

  @Message
  String ledgerPdf();

  @Message
  String ledgerXlsx();

  @Message
  String ledgerCsv();

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
  String fewThenWaits(int ballots);
}
