package org.phieukin.venue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the room's address. */
@MessageBundle("venue")
public interface VenueMessages {
  @Message
  String heading();

  @Message
  String toDesk();

  @Message
  String toPoll();

  @Message
  String lead();

  @Message
  String inForce();

  @Message
  String none();

  @Message
  String fixed();

  @Message
  String elsewhere();

  @Message
  String printedStay();

  @Message
  String choose();

  @Message
  String chooseLead();

  @Message
  String origin(VenueView.Origin origin);

  @Message
  String use();

  @Message
  String used();

  @Message
  String noneFound();

  @Message
  String typed();

  @Message
  String typedLabel();

  @Message
  String typedHint();

  @Message
  String save();

  @Message
  String tryIt();

  @Message
  String tryLead();

  @Message
  String toSlips();

  @Message
  String trialHeading();

  @Message
  String trialLead();

  @Message
  String trialTyped();

  @Message
  String qrLabel();

  @Message
  String waiting();

  @Message
  String came();

  @Message
  String failing();

  @Message
  String lookAgain();

  @Message
  String toAddress();

  @Message
  String arrived();

  @Message
  String arrivedLead(String address);

  @Message
  String itself();

  @Message
  String itselfLead();

  @Message
  String home();

  @Message
  String trustLead();

  @Message
  String trust();

  @Message
  String suggested();

  @Message
  String useThis();

  @Message
  String useOther();
}
