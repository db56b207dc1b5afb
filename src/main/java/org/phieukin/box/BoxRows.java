package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;

/**
 * How many ballots lie in the boxes, those that were opened too: no key is needed for that, and an
 * index alone tells it.
 */
@ApplicationScoped
public class BoxRows {
  private static final List<PollState> OPEN = List.of(PollState.OPEN, PollState.PAUSED);

  /** What is committed now in each box that is open. */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<String, Integer> open() {
    return Poll.find("select uuid from Poll where state in ?1", OPEN).project(String.class).stream()
        .collect(Collectors.toMap(uuid -> uuid, this::of));
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
