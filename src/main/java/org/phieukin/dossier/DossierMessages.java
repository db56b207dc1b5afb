package org.phieukin.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for dossiers and requests for explanation. */
@MessageBundle("dossier")
public interface DossierMessages {
  @Message
  String title();

  @Message
  String isOff();

  @Message
  String isOn();

  @Message
  String whyOff();

  @Message
  String whatOn();

  @Message
  String approval();

  @Message
  String approvalHint();

  @Message
  String turnOn();

  @Message
  String turnOff();

  @Message
  String turnOffLead();

  @Message
  String back();

  @Message
  String save();

  @Message
  String keep();

  @Message
  String timeLine();

  @Message
  String todayIs();

  @Message
  String voteDay();

  @Message
  String lineState(TimeLine.State state);

  @Message
  String daysLeft(int days);

  @Message
  String daysBefore(int days);

  @Message
  String movedFrom(String day);

  @Message
  String moveDeadlines();

  @Message
  String deadlinesLead();

  @Message
  String usual(int days, String day);

  @Message
  String people();

  @Message
  String completeOf(int complete, int people);

  @Message
  String nobody();

  @Message
  String papersNumber(int number);

  @Message
  String personState(DossierReport.State state);

  @Message
  String supplemented();

  @Message
  String closed();

  @Message
  String closedLong();

  @Message
  String allClosed();

  @Message
  String late();

  @Message
  String requests();

  @Message
  String report();

  @Message
  String readersPage();

  @Message
  String readingCode();

  @Message
  String readingCodeLead();

  @Message
  String readingCodeAgain();

  @Message
  String noCode();

  @Message
  String makeCode();

  @Message
  String changeCode();

  @Message
  String recordOf();

  @Message
  String dossierOf();

  @Message
  String dueBy(String day);

  @Message
  String noPapers();

  @Message
  String receivedOn(String day);

  @Message
  String pages(int number);

  @Message
  String size(int kilobytes);

  @Message
  String fetch();

  @Message
  String takeOut();

  @Message
  String takeOutLead();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String addPaper();

  @Message
  String paperTitle();

  @Message
  String paperTitleHint();

  @Message
  String received();

  @Message
  String file();

  @Message
  String fileOptional();

  @Message
  String fileHint();

  @Message
  String fileAgain();

  @Message
  String keepPaper();

  @Message
  String requestsBy(String day);

  @Message
  String answersBy(String day);

  @Message
  String noRequests();

  @Message
  String about(String name);

  @Message
  String by();

  @Message
  String byHint();

  @Message
  String receivedWhen();

  @Message
  String content();

  @Message
  String contentHint();

  @Message
  String answer();

  @Message
  String answerHint();

  @Message
  String answeredWhen();

  @Message
  String answeredOn(String day);

  @Message
  String notAnswered();

  @Message
  String answerTitle();

  @Message
  String giveAnswer();

  @Message
  String changeAnswer();

  @Message
  String register();

  @Message
  String aboutWhom();

  @Message
  String choose();

  @Message
  String reportAsOf(String day, String vote);

  @Message
  String allInTime(int people, String day);

  @Message
  String notAllInTime(int inTime, int people, String day);

  @Message
  String stillRunning(int complete, int people, String day);

  @Message
  String remarkable();

  @Message
  String number();

  @Message
  String name();

  @Message
  String stateColumn();

  @Message
  String supplementedBy(int number);

  @Message
  String lateSince(String day);

  @Message
  String requestsTable();

  @Message
  String noneInTime(String day);

  @Message
  String someInTime(String day, int number);

  @Message
  String someLate(int number);

  @Message
  String answeredOf(int answered, int number);

  @Message
  String requestsRunning(String day, int number);

  @Message
  String requestsNumber(int number);

  @Message
  String copyText();

  @Message
  String copyLabel();

  @Message
  String printHint();

  @Message
  String read();

  @Message
  String readLead();

  @Message
  String noCodeYet();

  @Message
  String codeHint();

  @Message
  String enter();

  @Message
  String noTrace();

  @Message
  String readHint(int minutes);

  @Message
  String leave();

  @Message
  String leaving();

  @Message
  String stay();

  @Message
  String closedReader();

  @Message
  String noPapersReader();

  @Message
  String deskLink();

  @Message
  String deskOff();

  @Message
  String pollWhole(int people);

  @Message
  String pollLacking(int complete, int people);
}
