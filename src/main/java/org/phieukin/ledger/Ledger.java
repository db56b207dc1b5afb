package org.phieukin.ledger;

import java.util.OptionalInt;

/**
 * Where the slips of a poll are (docs/decisions/0010).
 *
 * @param made printed for delegates
 * @param spare printed as spare ones
 * @param voided printed and voided as a whole batch before opening
 * @param withdrawn printed for delegates, never handed out, voided
 * @param issued handed out, one a delegate, counted by hand; nothing before it was keyed in
 * @param exchanged given up for a spare one
 * @param returned brought back unused
 * @param used ballots in the box
 * @param paper given up for a paper ballot
 * @param paperBack paper ballots collected; nothing before they were counted
 * @param dead slips voided alone that have a ballot all the same
 */
public record Ledger(
    int made,
    int spare,
    int voided,
    int withdrawn,
    OptionalInt issued,
    int exchanged,
    int returned,
    int used,
    int paper,
    OptionalInt paperBack,
    int dead) {
  /** How many slips are, or were, in the hands of delegates for good. */
  public int out() {
    return issued.orElse(0) - returned - paper;
  }

  /** Ballots of both kinds that came back; a paper ballot counts as come back until it is known. */
  public int collected() {
    return used + collectedOnPaper();
  }

  /** Whether there are paper ballots. */
  public boolean onPaper() {
    return paper > 0;
  }

  /** Whether paper ballots were handed out that nobody has counted yet. */
  public boolean paperUncounted() {
    return onPaper() && paperBack.isEmpty();
  }

  /** Paper ballots that came back; as many as were handed out while nobody has counted them. */
  public int collectedOnPaper() {
    return paperBack.orElse(paper);
  }

  /** Whether more paper ballots came back than were handed out. */
  public boolean paperOver() {
    return paperBack.orElse(0) > paper;
  }

  /** How many slips were handed out and came back neither as a ballot nor unused. */
  public int missing() {
    return issued.isPresent() ? Math.max(0, issued.getAsInt() - returned - collected()) : 0;
  }

  /** Whether more slips were used than can have been in anybody's hands. */
  public boolean overused() {
    return issued.isPresent() && used > out();
  }

  /** Whether slips are missing. */
  public boolean lacks() {
    return missing() > 0;
  }

  /** How many spare slips are left. */
  public int spareLeft() {
    return spare - exchanged;
  }

  /** The number handed out, where it was keyed in. */
  public int handedOut() {
    return issued.orElseThrow();
  }

  /** Whether the number handed out was keyed in. */
  public boolean counted() {
    return issued.isPresent();
  }
}
