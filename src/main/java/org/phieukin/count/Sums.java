package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.TallySum;

/** Multiplies the ballots of a closed box (PROTOCOL §10). */
@ApplicationScoped
class Sums {
  @Inject BallotBox box;

  /** Made anew from the bytes in the box, a part at a time. */
  Tally of(Poll poll) {
    var sum = new TallySum(poll.parameters());
    box.closedBallots(poll.uuid(), sum::addTexts);
    return sum.tally();
  }
}
