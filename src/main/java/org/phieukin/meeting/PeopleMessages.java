package org.phieukin.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the list of people and its import. */
@MessageBundle("people")
public interface PeopleMessages {
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
  String row(int row, String what);

  @Message
  String flaw(RowFlaw flaw);

  @Message
  String removed(String name);

  @Message
  String undo();

  @Message
  String sheets();

  @Message
  String sheetRead(String sheet);

  @Message
  String readSheet(String sheet);

  @Message
  String postless(String places);

  @Message
  String twice(String names);
}
