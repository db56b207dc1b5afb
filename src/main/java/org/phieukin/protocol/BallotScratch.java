package org.phieukin.protocol;

import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Table;

/** What verifying one ballot writes on: used by one thread, and thrown away with the ballot. */
final class BallotScratch {
  private final Powers alpha = new Powers();
  private final Powers beta = new Powers();
  private final SumPowers sum = new SumPowers();
  private final ProofQueue proofs;
  private Powers blankAlpha = alpha;
  private Powers blankBeta = beta;

  BallotScratch(Table electionKey, boolean blank) {
    this.proofs = new ProofQueue(electionKey);
    if (blank) {
      // The overall proof comes back to the blank vote's after those of all choices.
      blankAlpha = new Powers();
      blankBeta = new Powers();
    }
  }

  Powers alpha(boolean blank) {
    return blank ? blankAlpha : alpha;
  }

  Powers beta(boolean blank) {
    return blank ? blankBeta : beta;
  }

  SumPowers sum() {
    return sum;
  }

  ProofQueue proofs() {
    return proofs;
  }
}
