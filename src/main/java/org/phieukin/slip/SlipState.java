package org.phieukin.slip;

/** What a slip may do; whether it was used is known from the box alone. */
public enum SlipState {
  /** Opens the booth once. */
  GOOD,
  /** Refused until it is activated in an exchange. */
  SPARE,
  /** Voided with its whole batch before opening. */
  VOID,
  /** Given up for a spare one. */
  EXCHANGED,
  /** Brought back unused. */
  RETURNED,
  /** Never handed out, and voided. */
  WITHDRAWN,
  /** Given up for a paper ballot. */
  PAPER
}
