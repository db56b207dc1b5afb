package org.phieukin.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for meetings and their people. */
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
  String people();

  @Message
  String peopleLead();

  @Message
  String nobody();

  @Message
  String edit();

  @Message
  String up();

  @Message
  String down();

  @Message
  String remove();

  @Message
  String addPerson();

  @Message
  String add();

  @Message
  String name();

  @Message
  String post();

  @Message
  String postColumn();

  @Message
  String number();

  @Message
  String changePerson();

  @Message
  String importTitle();

  @Message
  String importLead(int most);

  @Message
  String file();

  @Message
  String text();

  @Message
  String textHint();

  @Message
  String readList();

  @Message
  String notRead();

  @Message
  String preview();

  @Message
  String previewLead(int number);

  @Message
  String previewReplaces(long number);

  @Message
  String previewSame();

  @Message
  String takeList();

  @Message
  String keepList();

  @Message
  String roll();

  @Message
  String rollLead();

  @Message
  String rollEmpty();

  @Message
  String rollOf(int number);

  @Message
  String unit();

  @Message
  String seat();

  @Message
  String unitColumn();

  @Message
  String seatColumn();

  @Message
  String seatOf(String seat);

  @Message
  String presence(Presence presence);

  @Message
  String addDelegate();

  @Message
  String addToRoll();

  @Message
  String changeDelegate();

  @Message
  String rollImportLead(int most);

  @Message
  String rollTextHint();

  @Message
  String rollReplaces(long number);

  @Message
  String rollSame();

  @Message
  String takeRoll();

  @Message
  String keepRoll();

  @Message
  String toDoor();

  @Message
  String toRoll();

  @Message
  String door();

  @Message
  String doorCount(int present, int summoned);

  @Message
  String doorRest(int absent, int open);

  @Message
  String find();

  @Message
  String findHint();

  @Message
  String findButton();

  @Message
  String findAll();

  @Message
  String found(int number);

  @Message
  String isPresent();

  @Message
  String isAbsent();

  @Message
  String undo();

  @Message
  String reason();

  @Message
  String saveReason();

  @Message
  String row(int row, String what);

  @Message
  String flaw(RowFlaw flaw);

  @Message
  String rollPdf();

  @Message
  String rollXlsx();

  @Message
  String rollCsv();

  @Message
  String tickedMeanwhile(String name, String presence);

  @Message
  String reasonTyped(String reason);
}
