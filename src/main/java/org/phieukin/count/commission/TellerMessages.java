package org.phieukin.count.commission;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a teller's page. */
@MessageBundle("teller")
public interface TellerMessages {
  @Message
  String said(TellerWord said);

  @Message
  String heading();

  @Message
  String path();

  @Message
  String noScript();

  @Message
  String makeHeading();

  @Message
  String makeLead();

  @Message
  String makeButton();

  @Message
  String passphrase();

  @Message
  String passphraseHint();

  @Message
  String haveKey();

  @Message
  String saveHeading();

  @Message
  String saveLead();

  @Message
  String download();

  @Message
  String print();

  @Message
  String loadHeading();

  @Message
  String loadAfterMaking();

  @Message
  String file();

  @Message
  String filePassphrase();

  @Message
  String otherWays();

  @Message
  String camera();

  @Message
  String groups();

  @Message
  String groupsHint();

  @Message
  String groupsButton();

  @Message
  String cameraHeading();

  @Message
  String cameraHelp();

  @Message
  String cameraClose();

  @Message
  String progressHeading();

  @Message
  String boxesHeading();

  @Message
  String numberLabel();

  @Message
  String numberHint();

  @Message
  String beforeQuestion();

  @Message
  String beforeNo();

  @Message
  String beforeYes();

  @Message
  String beforeYesHelp();

  @Message
  String checkButton();

  @Message
  String seenHeading();

  @Message
  String election();

  @Message
  String electionFingerprint();

  @Message
  String ballots();

  @Message
  String credentials();

  @Message
  String tallyFingerprint();

  @Message
  String readAloud();

  @Message
  String openButton();

  @Message
  String memoryHeading();

  @Message
  String memoryLead();

  @Message
  String roomLink();

  @Message
  String paperHeading();

  @Message
  String paperOf(String name, int place);

  @Message
  String paperKeep();

  @Message
  String paperNoPassphrase();

  @Message
  String flaw(BoxFlaw flaw);

  @Message
  String coverHeading();

  @Message
  String coverSlips();

  @Message
  String coverCredentials();

  @Message
  String coverHint();
}
