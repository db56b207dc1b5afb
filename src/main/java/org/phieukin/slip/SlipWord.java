package org.phieukin.slip;

/** What the script of the slips page says; {@code [n]} and the like stand for what it fills in. */
public enum SlipWord {
  DERIVING,
  SENDING,
  RETRYING,
  REFUSED,
  SIGN_IN_AGAIN,
  CHECK_FAILED,
  MADE,
  NUMBERS_WRONG;

  /** Its name in the page. */
  public String key() {
    return name().toLowerCase().replace('_', '-');
  }
}
