package org.phieukin.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of rehearsals, and the mark that every page of one carries. */
@MessageBundle("rehearsal")
public interface RehearsalMessages {
  @Message
  String begin();

  @Message
  String beginHelp();

  @Message
  String title(String title);

  @Message
  String banner();

  @Message
  String note();

  @Message
  String discard();

  @Message
  String discardHelp();

  @Message
  String realPoll();

  @Message
  String heading();

  @Message
  String mark();
}
