package org.phieukin.ledger.whole;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that exchanges and returns slips for several polls. */
@MessageBundle("whole")
public interface WholeMessages {
  @Message
  String heading();

  @Message
  String toMeeting();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String exchange();

  @Message
  String giveBack();

  @Message
  String given();

  @Message
  String spare();

  @Message
  String number();

  @Message
  String otherPoll();

  @Message
  String reserveLead();
}
