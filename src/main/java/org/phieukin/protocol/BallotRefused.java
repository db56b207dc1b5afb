package org.phieukin.protocol;

/** A ballot that may not go into the box, and why (PROTOCOL §7). */
public final class BallotRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The check that failed, in the order in which they are made. */
  public enum Fault {
    /** Longer than any ballot of this election can be. */
    TOO_LARGE,
    /** Not JSON, or not the fields of a ballot in their order, or a number out of range. */
    MALFORMED,
    /** A ciphertext's text is no point of the curve, or the point is outside the group. */
    ELEMENT,
    /** Well-formed, but not in the one spelling that every ballot has. */
    NOT_CANONICAL,
    /** Made for another election, or for other election parameters. */
    OTHER_ELECTION,
    /** The credential is not a member of the group, or the identity. */
    CREDENTIAL_INVALID,
    /** The signed hash is not the hash of this ballot. */
    SIGNATURE_HASH,
    /** The signature is not one of this credential. */
    SIGNATURE,
    /** Not one answer a question. */
    ANSWER_COUNT,
    /** Not one ciphertext and one individual proof a choice. */
    CHOICE_COUNT,
    /** A choice is not shown to be 0 or 1. */
    INDIVIDUAL_PROOF,
    /** It is not shown whether the ballot is blank or not (§6.3). */
    BLANK_PROOF,
    /** The number of marks is not shown to be allowed. */
    OVERALL_PROOF
  }

  private final Fault fault;

  /** Refuses for this fault. */
  public BallotRefused(Fault fault) {
    super(fault.name(), null, false, false);
    this.fault = fault;
  }

  /** Why the ballot is refused. */
  public Fault fault() {
    return fault;
  }
}
