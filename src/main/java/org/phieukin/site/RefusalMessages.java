package org.phieukin.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A sentence for every refusal that says what to do next; the build fails while one lacks. */
@MessageBundle("refusal")
public interface RefusalMessages {
  @Message
  String sentence(Refusal.Why why);
}
