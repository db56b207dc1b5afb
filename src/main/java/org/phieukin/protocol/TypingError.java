package org.phieukin.protocol;

/** A typed code or slip number that cannot be one: found before anything is sent (PROTOCOL §3a). */
public final class TypingError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What to tell the delegate. */
  public enum Kind {
    /** Too few or too many symbols. */
    LENGTH,
    /** A symbol that no code has. */
    SYMBOL,
    /** A wrong or exchanged symbol: the check symbol does not fit. */
    CHECK
  }

  private final Kind kind;

  /** An error of this kind. */
  public TypingError(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
