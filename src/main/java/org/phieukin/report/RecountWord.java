package org.phieukin.report;

/** What the recounting page says while it works; {@code [n]} and the like are filled in there. */
public enum RecountWord {
  BALLOTS,
  BALLOT,
  BLANK,
  COUNT,
  NAMELESS,
  SOME_OF,
  STEP_FETCH,
  STEP_READ,
  STEP_KEYS,
  STEP_BALLOTS,
  STEP_DECRYPTIONS,
  STEP_RESULT;

  /** Its name in the page. */
  public String key() {
    return name().toLowerCase().replace('_', '-');
  }
}
