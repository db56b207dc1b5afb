package org.phieukin.booth;

import io.quarkus.qute.TemplateEnum;

/**
 * What the booth's script says of itself; {@code [n]} and the like stand for what it fills in. Why
 * the server refuses something is said by the server, in the sentence of that refusal.
 */
@TemplateEnum
public enum BoothWord {
  CODE_EMPTY,
  CODE_SYMBOL,
  CODE_SHORT,
  CODE_LONG,
  CODE_CHECK,
  CODE_LOOKING,
  NETWORK_LOST,
  SERVER_FAULT,
  CAMERA_REFUSED,
  CAMERA_NO_CODE,
  WIPED,
  RELOADED,
  PROGRESS,
  ALL_MARKED,
  MARKS_MISSING,
  LEAD_NEXT,
  PERSON_AT,
  UNMARKED,
  UNMARKED_NAMES,
  UNMARKED_CONFIRM,
  UNMARKED_FIRST,
  UNMARKED_INVALID_CONFIRM,
  CHOSEN,
  CHOSEN_ALL,
  TOO_MANY,
  TAKEN,
  NOT_TAKEN,
  EMPTY_CONFIRM,
  EMPTY_FIRST,
  SEALING,
  SENDING,
  RETRYING,
  RETRYING_FAULT,
  QUEUED,
  PAUSED,
  NOTICE_PAUSED,
  NOTICE_OPEN,
  NOTICE_CLOSED,
  NOTICE_CANCELLED,
  NOTICE_LOST,
  CAST_REFUSED,
  CHECK_LOST,
  RECEIPT_WRONG,
  RECEIPT_WRONG_HEADING,
  REFUSED_HEADING,
  RECEIPT_AGAIN,
  SECONDS_LEFT,
  WIPING_IN;

  /** Its name in the page. */
  public String key() {
    return name().toLowerCase().replace('_', '-');
  }
}
