package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phieukin.paper.PaperCounts;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Shape;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.Result;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Reads the results of opened boxes. */
@ApplicationScoped
public class Outcomes {
  @Inject BallotCounter counter;
  @Inject PaperCounts papers;

  /**
   * The numbers of a poll, once its box has been opened; those on paper are added.
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
    var poll = Poll.get(pollUuid);
    var result = Result.parse(count.get().opened().get()).counts();
    var onTablets =
        poll.shape() == Shape.LIST
            ? list(result.get(0), collected, poll.seats().orElseThrow())
            : lines(result, collected, poll.blankAllowed());
    return Optional.of(
        papers
            .agreed(pollUuid)
            .map(agreed -> onTablets.plus(Outcome.Part.of(agreed)))
            .orElse(onTablets));
  }

  private static Outcome lines(List<List<Integer>> result, int collected, boolean blankAllowed) {
    var lines = new ArrayList<Outcome.OfLine>();
    for (var counts : result) {
      int marked = counts.stream().mapToInt(Integer::intValue).sum();
      if (marked > collected || (marked < collected && !blankAllowed)) {
        throw new Refusal(Why.SUMS_DO_NOT_AGREE);
      }
      lines.add(new Outcome.OfLine(counts, collected - marked));
    }
    return new Outcome(collected, 0, lines);
  }

  /** A list of candidates: the empty ballots first, then the votes of each (PROTOCOL §6.3). */
  private static Outcome list(List<Integer> numbers, int collected, int seats) {
    int empty = numbers.get(0);
    int valid = collected - empty;
    var votes = numbers.subList(1, numbers.size());
    long all = votes.stream().mapToLong(Integer::longValue).sum();
    boolean possible = votes.stream().allMatch(number -> number <= valid);
    if (valid < 0 || !possible || all < valid || all > (long) seats * valid) {
      throw new Refusal(Why.SUMS_DO_NOT_AGREE);
    }
    var lines =
        votes.stream().map(number -> new Outcome.OfLine(List.of(number), valid - number)).toList();
    return new Outcome(collected, empty, lines);
  }

  /** The fingerprint of the encrypted tally, once the box is closed. */
  @Transactional
  public Optional<String> tallyFingerprint(String pollUuid) {
    return PollCount.tally(pollUuid).map(Hashes::sha256Hex);
  }
}
