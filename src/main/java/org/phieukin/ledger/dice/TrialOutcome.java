package org.phieukin.ledger.dice;

import io.quarkus.qute.TemplateEnum;

/** What came of a trial. */
@TemplateEnum
public enum TrialOutcome {
  /** Every opened ballot held what was marked. */
  RIGHT,
  /** At least one did not. */
  WRONG
}
