package org.phieukin.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the desk's page of dossiers: the switch, the time line, the people, the reading code.
 */
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
  String documentsNumber(int number);

  @Message
  String personState(DossierReport.State state);

  @Message
  String supplemented();

  @Message
  String closed();

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
  String deskLink();

  @Message
  String deskOff();

  @Message
  String pollWhole(int people);

  @Message
  String pollLacking(int complete, int people);
}
