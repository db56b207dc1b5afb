package org.phieukin.booth;

/** What the page of the second device says of an opened ballot. */
public enum CheckWord {
  RIGHT,
  LOOKING,
  UNMARKED,
  NOT_AN_ADDRESS,
  NOT_OPENED,
  UNREACHABLE,
  TRACKER_WRONG,
  MARKS_WRONG,
  BALLOT_WRONG,
  CAMERA_REFUSED;

  /** Its name in the page. */
  public String key() {
    return "check-" + name().toLowerCase().replace('_', '-');
  }
}
