package org.phieukin.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the demonstration and the texts of its meeting. */
@MessageBundle("demo")
public interface DemoMessages {
  @Message
  String body();

  @Message
  String ordinal();

  @Message
  String term();

  @Message
  String place();

  @Message
  String locality();

  @Message
  String symbol();

  @Message
  String legalBasis();

  @Message
  String criteria();

  @Message
  String publishedTitle();

  @Message
  String openTitle();

  @Message
  String electionTitle();

  @Message
  String postOfCandidate();

  @Message
  String election();

  @Message
  String postOfChairman();

  @Message
  String postOfSecretary();

  @Message
  String postOfCouncil();

  @Message
  String postOfDeputy();

  @Message
  String member(int number);

  @Message
  String postOfMember();

  @Message
  String title();

  @Message
  String explain();

  @Message
  String how();

  @Message
  String accounts();

  @Message
  String noCodes();

  @Message
  String asText();

  @Message
  String dossierApproval();

  @Message
  String sampleTitle(String name);

  @Message
  String noBrowser();
}
