package org.phieukin.protocol;

/** What was read does not have the form that PROTOCOL §1 asks for; never repeats what was read. */
public final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in general words what is wrong. */
  public MalformedException(String message) {
    super(message, null, false, false);
  }
}
