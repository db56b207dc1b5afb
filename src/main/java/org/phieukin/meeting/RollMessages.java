package org.phieukin.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the list of delegates, its import and the calling at the door. */
@MessageBundle("roll")
public interface RollMessages {
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
  String rollPdf();

  @Message
  String rollXlsx();

  @Message
  String rollCsv();

  @Message
  String tickedMeanwhile(String name, String presence);

  @Message
  String reasonTyped(String reason);

  @Message
  String removed(String name);

  @Message
  String tickedOff(String name, String presence);

  @Message
  String allPresent();

  @Message
  String allPresentHelp(int open);

  @Message
  String allTicked(int number);
}
