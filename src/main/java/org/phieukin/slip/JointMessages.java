package org.phieukin.slip;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the slips that serve several polls of a meeting. */
@MessageBundle("joint")
public interface JointMessages {
  @Message
  String heading();

  @Message
  String toMeeting();

  @Message
  String lead();

  @Message
  String few();

  @Message
  String which();

  @Message
  String whichHint(int most);

  @Message
  String whichWrong(int most);

  @Message
  String fold();

  @Message
  String voidHow();

  @Message
  String tear();

  @Message
  String stub(String you);

  @Message
  String cover();

  @Message
  String check();

  @Message
  String reserve();

  @Message
  String reserveTitle(String title);

  @Message
  String reserveHow();

  @Message
  String voidHeading();

  @Message
  String voidLead();

  @Message
  String voidWhich();

  @Message
  String voidOf(int good, int spare);

  @Message
  String voidAgree();

  @Message
  String voidButton();
}
