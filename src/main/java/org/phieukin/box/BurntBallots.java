package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.phieukin.poll.Poll;
import org.phieukin.site.Refusal.Why;

/** Sealed ballots that were opened to check a device: never castable again (PROTOCOL §7b). */
@ApplicationScoped
public class BurntBallots {
  /** How many of one slip may be opened. */
  static final int MOST = 3;

  @Inject OpenBox open;
  @Inject BallotBox box;

  /** The canonical bytes of a burnt ballot, while its poll is open and after. */
  @Transactional
  public Optional<String> json(String pollUuid, String tracker) {
    return open.burnt(pollUuid, tracker)
        .or(() -> Tracker.hash(tracker).flatMap(hash -> BurntBallot.json(pollUuid, hash)));
  }

  /** Whether these very bytes were opened. */
  @Transactional
  public boolean has(String pollUuid, String tracker) {
    return json(pollUuid, tracker).isPresent();
  }

  /**
   * Burns a ballot, whose proofs have been verified already; the same bytes again change nothing.
   *
   * @return why not: where its slip cannot be used, or has been opened as often as it may
   */
  @Transactional
  public Optional<Why> burn(String pollUuid, HandedIn ballot) {
    var state = Poll.held(pollUuid);
    if (has(pollUuid, ballot.tracker())) {
      return Optional.empty();
    }
    var refusal = box.refusal(state, pollUuid, ballot.credential());
    if (refusal.isPresent()) {
      return refusal;
    }
    int opened = open.burnt(pollUuid, ballot.credential(), MOST);
    if (opened >= MOST) {
      return Optional.of(Why.OPENED_TOO_OFTEN);
    }
    open.burn(pollUuid, ballot, opened + 1);
    return Optional.empty();
  }
}
