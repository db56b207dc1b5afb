package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import org.phieukin.poll.PollState;

/** Words of the pages that everyone sees before there is a result: home, poll and wall. */
@MessageBundle("report")
public interface ReportMessages {
  @Message
  String vote();

  @Message
  String seeResult();

  @Message
  String homeTitle();

  @Message
  String noMeeting();

  @Message
  String noPolls();

  @Message
  String otherMeetings();

  @Message
  String preparing();

  @Message
  String turnout(int cast, int slips);

  @Message
  String turnoutSteps(int step);

  @Message
  String turnoutHeading();

  @Message
  String stateWord(PollState state);

  @Message
  String stateHelp(PollState state);

  @Message
  String people(int count);

  @Message
  String ballotPaper();

  @Message
  String checkHeading();

  @Message
  String day(LocalDate date);

  @Message
  String screen();

  @Message
  String screenHowTo(String you);

  @Message
  String screenAddress();

  @Message
  String screenTurnout(int cast, int slips);

  @Message
  String screenCast();

  @Message
  String screenPage(int page, int pages);

  @Message
  String screenFingerprint(String digits);

  @Message
  String paperToo(String you);

  @Message
  String screenOrder();

  @Message
  String screenFull();

  @Message
  String codeScan();
}
