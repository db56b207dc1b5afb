package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.slip.Slip;
import org.phieukin.slip.SlipState;

/** Counts ballots and slips for the rooms before this one. */
@ApplicationScoped
class BoxCounter implements BallotCounter {
  @Inject OpenBox open;

  /**
   * A box is open or closed, never both: where the closed one has ballots, the open one is not
   * asked, and nothing that a crash left of it is in the way.
   */
  @Override
  @Transactional
  public int cast(String pollUuid) {
    int closed = (int) ClosedBallot.count("pollUuid", pollUuid);
    return closed > 0 ? closed : open.count(pollUuid);
  }

  @Override
  @Transactional
  public int slips(String pollUuid) {
    return Slip.count(pollUuid, SlipState.GOOD);
  }

  @Override
  @Transactional
  public int returned(String pollUuid) {
    return Slip.count(pollUuid, SlipState.RETURNED);
  }

  @Override
  @Transactional
  public int paper(String pollUuid) {
    return Slip.count(pollUuid, SlipState.PAPER);
  }

  @Override
  @Transactional
  public int made(String pollUuid) {
    return Slip.credentials(pollUuid).size();
  }

  @Override
  @Transactional
  public int spare(String pollUuid) {
    return Slip.count(pollUuid, SlipState.SPARE);
  }
}
