package org.phieukin.booth;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the receipt, and of the page that follows it. */
@MessageBundle("receipt")
public interface ReceiptMessages {
  @Message
  String heading();

  @Message
  String lead(String you);

  @Message
  String tracker();

  @Message
  String number();

  @Message
  String keep(String you);

  @Message
  String secret(String you);

  @Message
  String all();

  @Message
  String qr();

  @Message
  String done();

  @Message
  String more();

  @Message
  String next(String you);
}
