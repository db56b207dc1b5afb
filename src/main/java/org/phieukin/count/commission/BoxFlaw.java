package org.phieukin.count.commission;

/**
 * What a teller's browser finds wrong with a box before it opens anything (PROTOCOL §7c); the
 * script knows them by the same names.
 */
public enum BoxFlaw {
  NOT_UNDERSTOOD,
  OTHER_POLL,
  ELECTION,
  ELECTION_CHANGED,
  ELECTION_KEY,
  TRUSTEES,
  SERVER_FIRST,
  COMMISSION,
  OWN_KEY,
  PLACE,
  CREDENTIALS,
  CREDENTIALS_CHANGED,
  OTHER_SLIPS,
  OTHER_CREDENTIALS,
  NUMBER,
  BALLOT,
  BALLOT_TWICE,
  CREDENTIAL_UNKNOWN,
  CREDENTIAL_TWICE,
  TALLY,
  SECOND_TALLY;

  /** Its name in the page. */
  public String key() {
    return "flaw-" + name().toLowerCase().replace('_', '-');
  }
}
