package org.phieukin.ledger;

import java.util.OptionalInt;

/** The box of paper ballots, as far as this room needs it; the room that counts implements it. */
public interface PaperBox {
  /** How many paper ballots two tellers found in it; nothing before they agree. */
  OptionalInt collected(String pollUuid);
}
