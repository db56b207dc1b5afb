package org.phieukin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The guides, one page for each role. */
@MessageBundle("guide")
public interface GuideMessages {
  @Message
  String heading();

  @Message
  String others();

  @Message
  String title(Guide guide);

  @Message
  String lead(Guide guide);

  @Message
  String line(GuideLine line);
}
