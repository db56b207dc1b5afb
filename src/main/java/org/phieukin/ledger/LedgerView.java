package org.phieukin.ledger;

import java.util.Optional;
import org.phieukin.ledger.sealing.Sealing;
import org.phieukin.poll.PollState;

/**
 * The ledger of a poll as the desk shows it.
 *
 * @param explanation why slips are missing, where it was said of as many as are missing now
 * @param serverAlone whether counting and publishing may follow each other
 * @param sealing what was sealed before the box was opened
 * @param bound whether the box is not opened before
 * @param fewest the fewest ballots whose counts can be published by one person
 */
public record LedgerView(
    String uuid,
    String title,
    boolean rehearsal,
    PollState state,
    Ledger ledger,
    Optional<String> explanation,
    boolean serverAlone,
    Optional<Sealing> sealing,
    boolean bound,
    int fewest) {
  /** How many unused slips there must be by the ledger. */
  public int unusedSlips() {
    return Sealing.unusedBy(ledger);
  }

  /** How many spoilt ones. */
  public int spoiltSlips() {
    return Sealing.spoiltBy(ledger);
  }

  /** Whether slips can be exchanged now. */
  public boolean exchangeable() {
    return Exchanges.possible(state);
  }

  /** Whether a number typed by mistake can be taken out of those returned. */
  public boolean correctable() {
    return returnable() || state == PollState.COUNTED;
  }

  /** Whether slips can be taken back now. */
  public boolean returnable() {
    return Returns.possible(state);
  }

  /** Whether the box is closed and its count not yet public: the time to explain. */
  public boolean explainable() {
    return (closed() || state == PollState.COUNTED) && ledger.lacks();
  }

  /** Whether the box is closed and not yet counted. */
  public boolean closed() {
    return state == PollState.CLOSED;
  }

  /** Whether the desk may begin the count: nobody else holds a key, and paper is counted. */
  public boolean countable() {
    boolean ready = !ledger.paperUncounted() && !ledger.paperOver() && !unsealed();
    return closed() && serverAlone && ready;
  }

  /** Whether slips must be sealed before anything else. */
  public boolean unsealed() {
    return closed() && bound && sealing.isEmpty();
  }

  /** Whether the members of the commission open the box, once the numbers are announced. */
  public boolean opensTogether() {
    return closed() && !serverAlone;
  }

  /** Whether one press may count and publish: nothing that is known stands against it. */
  public boolean publishable() {
    boolean alarm = ledger.overused() || ledger.dead() > 0;
    return countable() && !ledger.onPaper() && !alarm && !few();
  }

  /** Whether publication will wait for two people: so few ballots show how single people voted. */
  public boolean few() {
    return countable() && !rehearsal && ledger.used() > 0 && ledger.collected() < fewest;
  }

  /** Whether it must be said first why slips are missing. */
  public boolean unexplained() {
    return explainable() && explanation.isEmpty();
  }

  /** Whether there was a closing. */
  public boolean afterClosing() {
    return state.afterClosing();
  }
}
