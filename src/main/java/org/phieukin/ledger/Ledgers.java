package org.phieukin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Slip;
import org.phieukin.slip.SlipState;

/** Draws up the ledger of slips, and keeps why some are missing (docs/decisions/0010). */
@ApplicationScoped
public class Ledgers {
  /** The longest explanation, in characters. */
  public static final int LONGEST = 2000;

  @Inject BallotBox box;
  @Inject BallotCounter counter;
  @Inject PaperBox papers;
  @Inject RecordBook record;

  /** The ledger as things stand. */
  @Transactional
  public Ledger of(String pollUuid) {
    var poll = Poll.get(pollUuid);
    int exchanged = Slip.count(pollUuid, SlipState.EXCHANGED);
    int returned = Slip.count(pollUuid, SlipState.RETURNED);
    int withdrawn = Slip.count(pollUuid, SlipState.WITHDRAWN);
    int paper = counter.paper(pollUuid);
    return new Ledger(
        Slip.count(pollUuid, SlipState.GOOD) + returned + withdrawn + paper,
        Slip.count(pollUuid, SlipState.SPARE) + exchanged,
        Slip.count(pollUuid, SlipState.VOID),
        withdrawn,
        poll.issued(),
        exchanged,
        returned,
        counter.cast(pollUuid),
        paper,
        papers.collected(pollUuid),
        dead(pollUuid, returned + withdrawn));
  }

  /** Slips brought back, or never handed out, that have a ballot. */
  private int dead(String pollUuid, int candidates) {
    if (candidates == 0) {
      return 0;
    }
    return box.used(pollUuid, Slip.credentials(pollUuid, SlipState.RETURNED, SlipState.WITHDRAWN));
  }

  /** Why slips are missing; nothing where it was not said of as many as are missing now. */
  @Transactional
  public Optional<String> explanation(String pollUuid) {
    int missing = of(pollUuid).missing();
    return MissingSlips.of(pollUuid)
        .filter(said -> said.missing() == missing)
        .map(MissingSlips::explanation);
  }

  /**
   * Says why slips are missing, after closing and before publication.
   *
   * @throws Refusal NOTHING_MISSING where none is, EXPLANATION_MISSING without a text
   */
  @Transactional
  public void explain(String pollUuid, String text, Approvals by) {
    var poll = Poll.locked(pollUuid);
    if (poll.state() != PollState.CLOSED && poll.state() != PollState.COUNTED) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    var clean = text.strip();
    if (clean.isEmpty() || clean.length() > LONGEST) {
      throw new Refusal(Why.MISSING_UNEXPLAINED);
    }
    int missing = of(pollUuid).missing();
    if (missing == 0) {
      throw new Refusal(Why.NOTHING_MISSING);
    }
    if (explanation(pollUuid).equals(Optional.of(clean))) {
      return;
    }
    var row = MissingSlips.of(pollUuid).orElseGet(() -> new MissingSlips(pollUuid));
    row.explain(missing, clean);
    row.persist();
    record.append(by.actor(), Act.MISSING_EXPLAINED, pollUuid, Map.of("missing", missing));
  }
}
