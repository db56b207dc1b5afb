package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the uses of a result, its downloads and its fingerprints. */
@MessageBundle("files")
public interface ResultFileMessages {
  @Message
  String uses();

  @Message
  String usesLead(String preset);

  @Message
  String usesDecideNothing();

  @Message
  String usesNobody();

  @Message
  String usesCount(String choice, int count, int base);

  @Message
  String usesThen();

  @Message
  String archiveHelp();

  @Message
  String archiveContent();

  @Message
  String archiveFile();

  @Message
  String fingerprints();

  @Message
  String electionFingerprint();

  @Message
  String credentialsFingerprint();

  @Message
  String tallyFingerprint();

  @Message
  String receiptKey();

  @Message
  String trackersLink();

  @Message
  String forDesk();

  @Message
  String electionFile();

  @Message
  String minutesButton();

  @Message
  String minutesDocx();

  @Message
  String deckPptx();

  @Message
  String deckPdf();

  @Message
  String papersZip();
}
