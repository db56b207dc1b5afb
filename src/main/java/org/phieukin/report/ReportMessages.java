package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import org.phieukin.count.Winners;
import org.phieukin.poll.PollState;

/** Words of the pages and files that everyone reads. */
@MessageBundle("report")
public interface ReportMessages {
  @Message
  String number();

  @Message
  String name();

  @Message
  String post();

  @Message
  String unmarked();

  @Message
  String issued();

  @Message
  String collected();

  @Message
  String valid();

  @Message
  String invalid();

  @Message
  String electionResult();

  @Message
  String electionCaption(int collected, int summoned);

  @Message
  String electionVotes();

  @Message
  String notChosen();

  @Message
  String votesFor();

  @Message
  String votesAgainst();

  @Message
  String invalidFor();

  @Message
  String percentOnSummoned();

  @Message
  String ofCollected();

  @Message
  String ofSummoned();

  @Message
  String outcome();

  @Message
  String seats();

  @Message
  String standing(Winners.Standing standing);

  @Message
  String electionBar(int needed, int summoned, int times);

  @Message
  String listEquation();

  @Message
  String boxEquation();

  @Message
  String tie(int count, int open);

  @Message
  String secondBallot();

  @Message
  String secondBallotHelp();

  @Message
  String resultOf(String title);

  @Message
  String resultCaption(String base, int value);

  @Message
  String percentOf(String base, int value);

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
  String equation();

  @Message
  String equationHelp();

  @Message
  String rules(String preset);

  @Message
  String rulesColumn();

  @Message
  String baseColumn();

  @Message
  String keyColumn();

  @Message
  String downloads();

  @Message
  String downloadJson();

  @Message
  String downloadXlsx();

  @Message
  String sheetName();

  @Message
  String downloadCsv();

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
  String trackersTitle();

  @Message
  String trackersHelp(int count);

  @Message
  String serverAlone();

  @Message
  String vote();

  @Message
  String seeResult();

  @Message
  String more();

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
  String forDesk();

  @Message
  String checkHeading();

  @Message
  String electionFile();

  @Message
  String illustrative();

  @Message
  String day(LocalDate date);

  @Message
  String screen();

  @Message
  String screenHowTo();

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
  String minutes();

  @Message
  String minutesButton();

  @Message
  String minutesIntro(String ordinal, String body, String day);

  @Message
  String summoned();

  @Message
  String present();

  @Message
  String minutesInvalid();

  @Message
  String minutesQuorum(int needed, int of, int times);

  @Message
  String minutesNoQuorum(int needed, int of, int times);

  @Message
  String minutesLedger(int made, int spare, int exchanged, int returned, int withdrawn);

  @Message
  String minutesExplanation();

  @Message
  String minutesMissing(int count);

  @Message
  String percentOnCollected();

  @Message
  String votes();

  @Message
  String share();

  @Message
  String checkColumn();

  @Message
  String legalBasis();

  @Message
  String head();

  @Message
  String member();

  @Message
  String chair();

  @Message
  String signHere();

  @Message
  String recordFingerprint();

  @Message
  String minutesPage();

  @Message
  String minutesClosing();

  @Message
  String paperHeading();

  @Message
  String paperNote(int all, int tablets, int papers, boolean third);

  @Message
  String paperCaption();

  @Message
  String onTablets();

  @Message
  String onPaper();

  @Message
  String together();

  @Message
  String notValid();

  @Message
  String notValidHelp();

  @Message
  String onTabletsColumn(String label);

  @Message
  String onPaperColumn(String label);

  @Message
  String paperBallot();

  @Message
  String minutesPaper(int handedOut, int collected);

  @Message
  String equationHelpPaper();

  @Message
  String paperToo();

  @Message
  String invalidWhole();
}
