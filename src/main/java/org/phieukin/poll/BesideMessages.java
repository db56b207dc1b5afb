package org.phieukin.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk about paper beside tablets. */
@MessageBundle("beside")
public interface BesideMessages {
  @Message
  String paper();

  @Message
  String countPaper();

  @Message
  String onTabletsAlone(int paper);

  @Message
  String withPaper(int tablets, int paper);
}
