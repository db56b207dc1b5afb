package org.phieukin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a poll's page on the desk: where it stands, and where its other pages are. */
@MessageBundle("pollpage")
public interface PollPageMessages {
  @Message
  String quorum();

  @Message
  String barHeading();

  @Message
  String barIs(int needed, int summoned);

  @Message
  String barAgree(int summoned);

  @Message
  String barConfirm();

  @Message
  String barSettled();

  @Message
  String membersAre(int number);

  @Message
  String blankYes();

  @Message
  String blankNo();

  @Message
  String collected();

  @Message
  String lacking(int number);

  @Message
  String slips();

  @Message
  String slipsMade(int good, int spare);

  @Message
  String fingerprint();

  @Message
  String booth();

  @Message
  String publicPage();

  @Message
  String results();

  @Message
  String outdated();

  @Message
  String cancelledBecause();

  @Message
  String correctIssued();

  @Message
  String correctIssuedHint();

  @Message
  String announce();

  @Message
  String ledger();

  @Message
  String exchange();

  @Message
  String otherSteps();

  @Message
  String announcement();

  @Message
  String wall();

  @Message
  String paper();

  @Message
  String onTabletsAlone(int paper);

  @Message
  String withPaper(int tablets, int paper);
}
