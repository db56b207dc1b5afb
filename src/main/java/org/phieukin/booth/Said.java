package org.phieukin.booth;

/** What the booth's script says; {@code [n]} and the like stand for what it fills in. */
public enum Said {
  CODE_EMPTY,
  CODE_SYMBOL,
  CODE_SHORT,
  CODE_LONG,
  CODE_CHECK,
  CODE_USED,
  CODE_VOID,
  CODE_EXCHANGED,
  CODE_RETURNED,
  CODE_SPARE,
  CODE_UNKNOWN,
  CODE_LOOKING,
  CODE_RESTORED,
  TOO_MANY_TRIES,
  NETWORK_LOST,
  SERVER_FAULT,
  CAMERA_REFUSED,
  CAMERA_NO_CODE,
  WIPED,
  PROGRESS,
  ALL_MARKED,
  MARKS_MISSING,
  UNMARKED,
  UNMARKED_CONFIRM,
  UNMARKED_FIRST,
  SEALING,
  SENDING,
  RETRYING,
  PAUSED,
  CAST_CLOSED,
  CAST_CANCELLED,
  CAST_USED,
  CAST_VOID,
  CAST_EXCHANGED,
  CAST_RETURNED,
  CAST_SPARE,
  CAST_UNKNOWN,
  CAST_REFUSED,
  RECEIPT_WRONG,
  RECEIPT_AGAIN,
  SECONDS_LEFT,
  WIPING_IN;

  /** Its name in the page. */
  public String key() {
    return name().toLowerCase().replace('_', '-');
  }
}
