package org.phieukin.report;

/** What the public list answers; {@code [number]} and the like are filled in by its script. */
public enum TrackerWord {
  FOUND,
  SEVERAL,
  NONE,
  NONE_NUMBER,
  TOO_SHORT,
  CODE_WRONG,
  OTHER_POLL,
  MISSING,
  RECEIPT_RIGHT,
  RECEIPT_WRONG,
  ASK_TRACKER,
  ASK_NUMBER,
  AGREED,
  CLASH,
  NO_NUMBER,
  NO_RECEIPT,
  CAMERA_REFUSED;

  /** Its name in the page. */
  public String key() {
    return name().toLowerCase().replace('_', '-');
  }
}
