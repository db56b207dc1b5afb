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

  /** One statement for all boxes: it is asked before every answer to a cast. */
  private static final String IN_EACH =
      """
      select p.uuid, (select count(*) from OpenBallot o where o.pollUuid = p.uuid)
        + (select count(*) from ClosedBallot c where c.pollUuid = p.uuid)
        + (select count(*) from BurntBallot b where b.pollUuid = p.uuid)
      from Poll p where p.state in ?1\
      """;

  /** What is committed now in each box that is open. */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<String, Integer> open() {
    return Poll.getEntityManager()
        .createQuery(IN_EACH, Object[].class)
        .setParameter(1, OPEN)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
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
