package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Optional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.Result;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Reads the results of opened boxes. */
@ApplicationScoped
public class Outcomes {
  @Inject BallotCounter counter;

  /**
   * The numbers of a poll, once its box has been opened.
   *
   * @throws Refusal SUMS_DO_NOT_AGREE when a line has more marks than ballots, or a blank one where
   *     none may be
   */
  @Transactional
  public Optional<Outcome> of(String pollUuid) {
    var count = PollCount.<PollCount>findByIdOptional(pollUuid);
    if (count.flatMap(PollCount::opened).isEmpty()) {
      return Optional.empty();
    }
    int collected = counter.cast(pollUuid);
    boolean blankAllowed = Poll.get(pollUuid).blankAllowed();
    var lines = new ArrayList<Outcome.OfLine>();
    for (var counts : Result.parse(count.get().opened().get()).counts()) {
      int marked = counts.stream().mapToInt(Integer::intValue).sum();
      if (marked > collected || (marked < collected && !blankAllowed)) {
        throw new Refusal(Why.SUMS_DO_NOT_AGREE);
      }
      lines.add(new Outcome.OfLine(counts, collected - marked));
    }
    return Optional.of(new Outcome(collected, lines));
  }

  /** The fingerprint of the encrypted tally, once the box is closed. */
  @Transactional
  public Optional<String> tallyFingerprint(String pollUuid) {
    return PollCount.<PollCount>findByIdOptional(pollUuid)
        .flatMap(PollCount::tally)
        .map(Hashes::sha256Hex);
  }
}
