package org.phieukin.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import org.phieukin.poll.PollKind;

/** Words that stand in printed files alone: the announced result, the roll, the ledger of slips. */
@MessageBundle("print")
public interface PrintMessages {
  @Message
  String pages();

  @Message
  String day(LocalDate date);

  @Message
  String placeAndDay(String place, LocalDate date);

  @Message
  String post();

  @Message
  String levelsResult();

  @Message
  String electionResult();

  @Message
  String check(String address);

  @Message
  String ofValid();

  @Message
  String tie(int count, int open);

  @Message
  String rollTitle();

  @Message
  String rollSheet();

  @Message
  String rollEmpty();

  @Message
  String absent();

  @Message
  String notTicked();

  @Message
  String presence();

  @Message
  String reason();

  /** The head of the column in which those who came sign. */
  @Message
  String signature();

  @Message
  String rollApart();

  @Message
  String secretary();

  @Message
  String ledgerTitle();

  @Message
  String ledgerSheet();

  @Message
  String ledgerItem();

  @Message
  String ledgerNumber();

  @Message
  String ledgerApart();

  @Message
  String alarm();

  @Message
  String ballotHeading(PollKind kind);

  @Message
  String stamp();

  @Message
  String level();

  @Message
  String markLevels();

  @Message
  String markBoxes();

  @Message
  String markList(int seats);

  @Message
  String markInvalid();

  @Message
  String fewApproved(int tablets, int papers);
}
