package org.phieukin.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the forms of a meeting and of its attendance, and of buttons that its lists share. */
@MessageBundle("meeting")
public interface MeetingMessages {
  @Message
  String newMeeting();

  @Message
  String editMeeting();

  @Message
  String formLead();

  @Message
  String body();

  @Message
  String bodyHint();

  @Message
  String ordinal();

  @Message
  String ordinalHint();

  @Message
  String term();

  @Message
  String termHint();

  @Message
  String heldOn();

  @Message
  String place();

  @Message
  String placeHint();

  @Message
  String legalBasis();

  @Message
  String legalBasisHint();

  @Message
  String criteria();

  @Message
  String criteriaHint();

  @Message
  String salutation();

  @Message
  String salutationHint();

  @Message
  String says(Salutation salutation);

  /** As it stands within a sentence. */
  @Message
  String you(Salutation salutation);

  @Message
  String save();

  @Message
  String back();

  @Message
  String attendance();

  @Message
  String attendanceLead();

  @Message
  String summoned();

  @Message
  String present();

  @Message
  String copyEarlier();

  @Message
  String copyHelp();

  @Message
  String copiedFrom(String heading);

  @Message
  String copyThis();

  @Message
  String papers();

  @Message
  String papersLead();

  @Message
  String locality();

  @Message
  String localityHint();

  @Message
  String upperBody();

  @Message
  String upperBodyHint();

  @Message
  String symbol();

  @Message
  String symbolHint();

  @Message
  String copies();
}
