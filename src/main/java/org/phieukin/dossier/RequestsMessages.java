package org.phieukin.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of requests for explanation and their answers. */
@MessageBundle("requests")
public interface RequestsMessages {
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
}
