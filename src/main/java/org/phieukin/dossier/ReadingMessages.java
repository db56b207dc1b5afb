package org.phieukin.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the delegates' reading page and its code. */
@MessageBundle("reading")
public interface ReadingMessages {
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
  String noDocumentsReader();
}
