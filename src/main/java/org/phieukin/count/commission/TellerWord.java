package org.phieukin.count.commission;

/** What the script of a teller's page says; {@code [n]} and the like stand for what it fills in. */
public enum TellerWord {
  MAKING,
  FILE_NAME,
  LOADED,
  NO_KEY,
  PASSPHRASE_WANTED,
  PASSPHRASE_WRONG,
  OTHER_MEETING,
  OTHER_MEMBER,
  OTHER_KEY,
  GROUP_WRONG,
  GROUPS_MISSING,
  CAMERA_REFUSED,
  CAMERA_NO_KEY,
  SENDING,
  RETRYING,
  SIGN_IN_AGAIN,
  REFUSED,
  BAD_MEMBER,
  NO_MAJORITY,
  WAITING_FOR,
  KEYS_READY,
  NEED_KEY,
  DONE,
  AWAITED,
  OPEN_BOX,
  CHECKING,
  CHECKING_BALLOTS,
  NUMBER_WANTED,
  CHECKED,
  AGREEING,
  WAITING_AGREEMENT,
  DECRYPTING,
  GIVEN,
  COUNTED,
  OPENED_BEFORE,
  FLAW;

  /** Its name in the page. */
  public String key() {
    return name().toLowerCase().replace('_', '-');
  }
}
