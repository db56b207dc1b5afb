package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/**
 * How many ballots lie in the boxes, those that were opened too: no key is needed for that, and an
 * index alone tells it.
 */
@ApplicationScoped
public class BoxRows {
  /** What is committed now in each box that is open and has something in it. */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<String, Integer> open() {
    return OpenBallot.counts();
  }

  /** In one poll's box, open or closed. */
  @Transactional
  public int of(String pollUuid) {
    return (int)
        (OpenBallot.count("pollUuid", pollUuid)
            + ClosedBallot.count("pollUuid", pollUuid)
            + BurntBallot.count("pollUuid", pollUuid));
  }
}
