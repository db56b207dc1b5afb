package org.phieukin.venue.tablets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of numbered tablets. */
@MessageBundle("tablet")
public interface TabletMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String number();

  @Message
  String numberHint(int most);

  @Message
  String wrong(int most);

  @Message
  String take();

  @Message
  String drop();

  @Message
  String is(String number);

  @Message
  String none();

  @Message
  String told();

  @Message
  String unheard();

  @Message
  String list();

  @Message
  String listLead();

  @Message
  String empty();

  @Message
  String machine(int number);

  @Message
  String battery(int charge);

  @Message
  String charging();

  @Message
  String untold();

  @Message
  String low();

  @Message
  String lost(int times);

  @Message
  String seen(int minutes);

  @Message
  String again();

  @Message
  String fine();

  @Message
  String noScript();
}
