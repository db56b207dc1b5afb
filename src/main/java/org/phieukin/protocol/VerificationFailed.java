package org.phieukin.protocol;

/** A well-formed key, decryption, tally or result is not what it claims to be (PROTOCOL §14). */
public final class VerificationFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in general words which claim failed. */
  public VerificationFailed(String message) {
    super(message, null, false, false);
  }
}
