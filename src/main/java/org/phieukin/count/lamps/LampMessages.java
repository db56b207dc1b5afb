package org.phieukin.count.lamps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the three lamps. */
@MessageBundle("lamps")
public interface LampMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String name(Lamp lamp);

  @Message
  String state(LampState state);

  @Message
  String vouched(String name);

  @Message
  String said(LampWord word);

  @Message
  String here();

  @Message
  String elsewhere();

  @Message
  String again();

  @Message
  String keepOpen();

  @Message
  String noScript();

  @Message
  String byItself();

  @Message
  String notByItself();

  @Message
  String left();

  @Message
  String agreed();

  @Message
  String signInAgain();

  @Message
  String third();

  @Message
  String thirdLead();

  @Message
  String archive();

  @Message
  String report();

  @Message
  String reportHint();

  @Message
  String voucher();

  @Message
  String voucherHint();

  @Message
  String take();

  @Message
  String camera();

  @Message
  String cameraHelp();

  @Message
  String cameraClose();

  @Message
  String cameraRefused();

  @Message
  String differs();

  @Message
  String remove();

  @Message
  String removeFirst();
}
