package org.phieukin.booth;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the check of a tablet: in the booth, and on the second device. */
@MessageBundle("check")
public interface CheckMessages {
  @Message
  String word(CheckWord word);

  @Message
  String offer();

  @Message
  String sealed(String you);

  @Message
  String tracker();

  @Message
  String trackerQr();

  @Message
  String choose(String you);

  @Message
  String cast();

  @Message
  String open();

  @Message
  String back();

  @Message
  String opened();

  @Message
  String scan(String you);

  @Message
  String openedQr();

  @Message
  String again();

  @Message
  String title();

  @Message
  String lead();

  @Message
  String paste();

  @Message
  String look();

  @Message
  String camera();

  @Message
  String cameraHelp();

  @Message
  String cameraClose();

  @Message
  String shortTracker();

  @Message
  String number();

  @Message
  String fingerprint();

  @Message
  String marks();
}
