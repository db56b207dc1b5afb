package org.phieukin.ledger.dice;

/**
 * What came of a trial.
 *
 * @param slips how many slips were used for it and withdrawn
 * @param remark which tablets were wrong, and how; may be empty where none was
 */
public record Concluded(TrialOutcome outcome, int slips, String remark) {
  /** Whether every opened ballot held what was marked. */
  public boolean right() {
    return outcome == TrialOutcome.RIGHT;
  }
}
