package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the public list of ballots. */
@MessageBundle("trackers")
public interface TrackersMessages {
  @Message
  String word(TrackerWord word);

  @Message
  String title();

  @Message
  String help(int count);

  @Message
  String looked(int looked, int count);

  @Message
  String question();

  @Message
  String hint();

  @Message
  String search();

  @Message
  String camera();

  @Message
  String cameraHeading();

  @Message
  String cameraHelp();

  @Message
  String cameraClose();

  @Message
  String yes();

  @Message
  String no();

  @Message
  String shortTracker();

  @Message
  String number();

  @Message
  String tracker();

  @Message
  String disputeHeading();

  @Message
  String disputeShow(String you);

  @Message
  String disputeCheck();

  @Message
  String disputeDecide();

  @Message
  String disputeRecord();

  @Message
  String disputeTracker();

  @Message
  String disputeNumber();

  @Message
  String disputeReceipt();

  @Message
  String disputeKey();
}
