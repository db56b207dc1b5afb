package org.phieukin.slip;

import java.util.Optional;
import org.phieukin.site.Refusal.Why;

/**
 * What a slip may do, and the one reason why it opens nothing; whether it was used is known from
 * the box alone.
 */
public enum SlipState {
  /** Opens the booth once. */
  GOOD(Optional.empty()),
  /** Refused until it is activated in an exchange. */
  SPARE(Why.CODE_NOT_ACTIVE),
  /** Voided with its whole batch before opening. */
  VOID(Why.CODE_VOID),
  /** Given up for a spare one. */
  EXCHANGED(Why.CODE_EXCHANGED),
  /** Brought back unused. */
  RETURNED(Why.CODE_RETURNED),
  /** Never handed out, and voided. */
  WITHDRAWN(Why.CODE_VOID),
  /** Given up for a paper ballot. */
  PAPER(Why.CODE_ON_PAPER);

  private final Optional<Why> refusal;

  SlipState(Why refusal) {
    this(Optional.of(refusal));
  }

  SlipState(Optional<Why> refusal) {
    this.refusal = refusal;
  }

  /** Why such a slip opens nothing; empty for a good one. */
  public Optional<Why> refusal() {
    return refusal;
  }
}
