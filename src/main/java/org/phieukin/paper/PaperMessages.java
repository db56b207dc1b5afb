package org.phieukin.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of paper ballots: how many are expected, and the slips given up for them. */
@MessageBundle("paper")
public interface PaperMessages {
  @Message
  String paper();

  @Message
  String paperLead();

  @Message
  String paperByHand();

  @Message
  String expected();

  @Message
  String expectedHint(int fewest);

  @Message
  String noPaper();

  @Message
  String paperBallot();

  @Message
  String handOut();

  @Message
  String handedOut();

  @Message
  String handOutLead();

  @Message
  String handOutButton();

  @Message
  String paperCounted(int number);

  @Message
  String noneHandedOut();

  @Message
  String noneHandedOutHelp();

  @Message
  String handOutLate();
}
