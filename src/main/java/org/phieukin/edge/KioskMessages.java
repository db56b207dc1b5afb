package org.phieukin.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on preparing a tablet. */
@MessageBundle("kiosk")
public interface KioskMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String first();

  @Message
  String first1();

  @Message
  String first2();

  @Message
  String first3();

  @Message
  String ipad();

  @Message
  String ipad1();

  @Message
  String ipad2();

  @Message
  String ipad3();

  @Message
  String ipad4();

  @Message
  String android();

  @Message
  String android1();

  @Message
  String android2();

  @Message
  String android3();

  @Message
  String android4();

  @Message
  String during();

  @Message
  String during1();

  @Message
  String during2();

  @Message
  String during3();

  @Message
  String first4();

  @Message
  String toNumber();
}
