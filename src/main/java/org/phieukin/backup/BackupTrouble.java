package org.phieukin.backup;

/** What keeps a backup from being made by itself; each has its sentence. */
public enum BackupTrouble {
  FOLDER_MISSING,
  KEY_MISSING,
  NOT_WRITTEN
}
