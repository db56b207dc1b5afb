package org.phieukin.count.commission;

/**
 * What a teller's browser finds wrong with a box before it opens anything (PROTOCOL §7c); the
 * script knows them by the same names.
 */
public enum BoxFlaw {
  NOT_UNDERSTOOD,
  OTHER_POLL,
  OTHER_ELECTION,
  ELECTION_MALFORMED,
  TRUSTEES_MALFORMED,
  TRUSTEE_PROOF,
  SERVER_NOT_FIRST,
  NOT_AMONG_TRUSTEES,
  OTHER_PLACE,
  OTHER_COMMISSION,
  OTHER_ELECTION_KEY,
  CREDENTIALS_MALFORMED,
  CREDENTIAL_TWICE,
  FEWER_CREDENTIALS,
  BALLOT_MALFORMED,
  BALLOT_OF_OTHER_ELECTION,
  BALLOT_OF_UNKNOWN_CODE,
  BALLOT_TWICE,
  CODE_TWICE,
  BALLOT_SIGNATURE,
  BALLOT_PROOF,
  OTHER_NUMBER,
  TALLY_MALFORMED,
  OTHER_TALLY,
  SECOND_TALLY;

  /** Its name in the page. */
  public String key() {
    return "flaw-" + name().toLowerCase().replace('_', '-');
  }
}
