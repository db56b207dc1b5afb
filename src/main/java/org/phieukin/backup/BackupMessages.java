package org.phieukin.backup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of backups. */
@MessageBundle("backup")
public interface BackupMessages {
  @Message
  String none();

  @Message
  String last(String when);

  @Message
  String underWay(int percent);

  @Message
  String trouble(BackupTrouble what);

  @Message
  String place(String folder);
}
