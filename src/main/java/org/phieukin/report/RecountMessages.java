package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.phieukin.count.lamps.RecountReason;

/** Words of the page that recounts an archive; the page as one file is built with them too. */
@MessageBundle("recount")
public interface RecountMessages {
  @Message
  String word(RecountWord word);

  @Message
  String reason(RecountReason reason);

  @Message
  String heading();

  @Message
  String lead();

  @Message
  String file();

  @Message
  String drop();

  @Message
  String checksHeading();

  @Message
  String checkChain();

  @Message
  String checkKeys();

  @Message
  String checkBallots();

  @Message
  String checkTally();

  @Message
  String checkOpening();

  @Message
  String workingHelp();

  @Message
  String stop();

  @Message
  String refusedHeading();

  @Message
  String refusedNext();

  @Message
  String another();

  @Message
  String verifiedHeading();

  @Message
  String compareHeading();

  @Message
  String compareHelp();

  @Message
  String election();

  @Message
  String credentials();

  @Message
  String tally();

  @Message
  String last();

  @Message
  String fileHash();

  @Message
  String holders();

  @Message
  String totals();

  @Message
  String link();

  @Message
  String offlineHeading();

  @Message
  String offlineHelp();

  @Message
  String offlineFile();

  @Message
  String offlineHash();

  @Message
  String knownHeading();

  @Message
  String knownHelp();

  @Message
  String knownSlips();

  @Message
  String knownCredentials();

  @Message
  String knownHint();

  @Message
  String reportHeading();

  @Message
  String reportHelp();

  @Message
  String reportQr();

  @Message
  String copy();

  @Message
  String copied();

  @Message
  String copyByHand();
}
