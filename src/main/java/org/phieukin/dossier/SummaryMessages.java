package org.phieukin.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the report on dossiers and requests that the meeting hears. */
@MessageBundle("summary")
public interface SummaryMessages {
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
}
