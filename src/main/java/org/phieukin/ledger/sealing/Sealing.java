package org.phieukin.ledger.sealing;

import org.phieukin.ledger.Ledger;

/**
 * What was sealed before the box was opened, counted by hand.
 *
 * @param unused slips never handed out, or brought back unused
 * @param spoilt slips given up for a spare one or for a ballot on paper
 * @param first who saw it
 * @param second who saw it beside
 */
public record Sealing(int unused, int spoilt, String first, String second) {
  /** How many unused slips there must be by the ledger, once those handed out are known. */
  public static int unusedBy(Ledger ledger) {
    return ledger.made() - ledger.handedOut() + ledger.spareLeft() + ledger.returned();
  }

  /** How many spoilt ones. */
  public static int spoiltBy(Ledger ledger) {
    return ledger.exchanged() + ledger.paper();
  }

  /** Whether these are the numbers of the ledger. */
  public boolean fits(Ledger ledger) {
    return ledger.counted() && unused == unusedBy(ledger) && spoilt == spoiltBy(ledger);
  }
}
