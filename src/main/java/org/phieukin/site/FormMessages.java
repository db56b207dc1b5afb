package org.phieukin.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What forms say at their fields. */
@MessageBundle("form")
public interface FormMessages {
  @Message
  String flaw(Flaw flaw);

  @Message
  String lookAgain();

  @Message
  String twoPeople();

  @Message
  String secondUsername();

  @Message
  String secondPassword();

  @Message
  String now(String text);

  @Message
  String nowEmpty();
}
