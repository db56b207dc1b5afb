package org.phieukin.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of one person's documents. */
@MessageBundle("document")
public interface DocumentMessages {
  @Message
  String keep();

  @Message
  String closedLong();

  @Message
  String dossierOf();

  @Message
  String dueBy(String day);

  @Message
  String noDocuments();

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
  String add();

  @Message
  String title();

  @Message
  String titleHint();

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
  String take();

  @Message
  String severalFiles();

  @Message
  String several();

  @Message
  String severalLead();

  @Message
  String takeAll();
}
