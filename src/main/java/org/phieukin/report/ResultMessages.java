package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.phieukin.count.Winners;

/** Words of results, on pages and on what is printed of them. */
@MessageBundle("result")
public interface ResultMessages {
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
  String verdict(Winners.Verdict verdict);

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
  String sheetName();

  @Message
  String serverAlone();

  @Message
  String illustrative();

  @Message
  String summoned();

  @Message
  String present();

  @Message
  String percentOnCollected();

  @Message
  String votes();

  @Message
  String share();

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
  String equationHelpPaper();

  @Message
  String invalidWhole();

  @Message
  String foreign(int number);

  @Message
  String seatsEmptyHelp(int seats);
}
