package org.phieukin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.phieukin.poll.PollState;

/** Words of the desk's lists: all meetings, one meeting, and the polls that tellers see. */
@MessageBundle("desk")
public interface DeskMessages {
  @Message
  String desk();

  @Message
  String deskLead();

  @Message
  String noMeetings();

  @Message
  String newMeeting();

  @Message
  String accounts();

  @Message
  String record();

  @Message
  String recordOf();

  @Message
  String polls();

  @Message
  String noPolls();

  @Message
  String listFirst();

  @Message
  String pollFirst();

  @Message
  String newPoll();

  @Message
  String editMeeting();

  @Message
  String heldOn();

  @Message
  String place();

  @Message
  String legalBasis();

  @Message
  String criteria();

  @Message
  String term();

  @Message
  String attendance();

  @Message
  String presentOf(int present, int summoned);

  @Message
  String quorate(int needed, int of, int times);

  @Message
  String notQuorate(int needed, int of, int times);

  @Message
  String byRoll();

  @Message
  String roll();

  @Message
  String door();

  @Message
  String noAttendance();

  @Message
  String enterAttendance();

  @Message
  String people();

  @Message
  String noPeople();

  @Message
  String editPeople();

  @Message
  String back();

  @Message
  String save();

  @Message
  String number();

  @Message
  String name();

  @Message
  String position();

  @Message
  String newElection();

  @Message
  String todo(PollState state);

  @Message
  String tellers();

  @Message
  String tellersLead();

  @Message
  String tellersNone();

  @Message
  String ownKey();

  @Message
  String countedResults();

  @Message
  String ledgerPdf();

  @Message
  String countPaper();
}
