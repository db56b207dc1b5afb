package org.phieukin.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.ledger.Exchanges;
import org.phieukin.ledger.Returns.Obstacle;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Flaw;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Slip;
import org.phieukin.slip.SlipState;
import org.phieukin.slip.Slips;

/**
 * Paper beside tablets: a delegate who wants a paper ballot gives up a slip for it, which is voided
 * under the row that casting locks. So nobody has both (DESIGN, "Once"; RULES F).
 */
@ApplicationScoped
public class PaperBallots {
  @Inject BallotCounter counter;
  @Inject Exchanges exchanges;
  @Inject SecrecyLimits fewest;
  @Inject Slips slips;
  @Inject RecordBook record;

  /**
   * Sets how many paper ballots are expected; 0 for none.
   *
   * @return what is wrong with the number; empty where it is set
   * @throws Refusal PAPER_NOT_NOW before the slips are made and after closing; that none was handed
   *     out can be said until the count
   */
  @Transactional
  public Optional<Flaw> expect(String pollUuid, int number, Approvals by) {
    var poll = Poll.locked(pollUuid);
    boolean none = number == 0 && poll.state() == PollState.CLOSED;
    if (!Exchanges.possible(poll.state()) && !none) {
      throw new Refusal(Why.PAPER_NOT_NOW);
    }
    if (PaperPlan.expected(pollUuid) == number) {
      return Optional.empty();
    }
    var flaw = poll.isRehearsal() ? Optional.<Flaw>empty() : flaw(pollUuid, number);
    if (number == 0 && counter.paper(pollUuid) > 0) {
      flaw = Optional.of(Flaw.PAPER_HANDED_OUT);
    }
    if (flaw.isEmpty()) {
      PaperPlan.expect(pollUuid, number);
      record.append(by.actor(), Act.PAPER_PLANNED, pollUuid, Map.of("paper", number));
    }
    return flaw;
  }

  private Optional<Flaw> flaw(String pollUuid, int number) {
    int slipsOfAll = counter.slips(pollUuid) + counter.paper(pollUuid);
    if (number > slipsOfAll) {
      return Optional.of(Flaw.MORE_THAN_SLIPS);
    }
    return fewest
        .exposed(slipsOfAll - number, number)
        .flatMap(
            why ->
                switch (why) {
                  case PAPER_TOO_FEW -> Optional.of(Flaw.TOO_FEW_ON_PAPER);
                  case TABLETS_TOO_FEW -> Optional.of(Flaw.TOO_FEW_ON_TABLETS);
                  default -> Optional.empty();
                });
  }

  /**
   * Voids these unused slips, all or none, each for one paper ballot; those given up already are
   * passed over.
   *
   * @param by two people once the box is closed: what was forgotten is noted then, nobody votes
   * @return why nothing was done, the first reason alone: a long list of numbers is no way to ask
   *     which slips were used; empty where all was done
   * @throws Refusal PAPER_UNPLANNED where the poll expects no paper, PAPER_NOT_NOW when the count
   *     has begun
   */
  @Transactional
  public Optional<Obstacle> handOut(String pollUuid, List<SlipNumber> numbers, Approvals by) {
    var poll = Poll.locked(pollUuid);
    if (!possible(poll.state())) {
      throw new Refusal(Why.PAPER_NOT_NOW);
    }
    if (PaperPlan.expected(pollUuid) == 0) {
      throw new Refusal(Why.PAPER_UNPLANNED);
    }
    if (poll.state() == PollState.CLOSED) {
      by.two();
    }
    var given = new ArrayList<Slip>();
    for (int i = 0; i < numbers.size(); i++) {
      var slip = Slip.numbered(pollUuid, numbers.get(i));
      if (slip.filter(there -> there.state() == SlipState.PAPER).isPresent()) {
        continue;
      }
      var why = exchanges.whyNot(pollUuid, slip);
      if (why.isPresent()) {
        return Optional.of(new Obstacle(i + 1, why.get()));
      }
      given.add(slip.orElseThrow());
    }
    var different = given.stream().distinct().toList();
    if (poll.state() == PollState.READY && leavesFew(poll, different.size())) {
      return Optional.of(new Obstacle(numbers.size(), Why.TABLETS_TOO_FEW));
    }
    give(pollUuid, different, by);
    return Optional.empty();
  }

  /** Whether so many slips less would leave a handful for tablets, which could not open then. */
  private boolean leavesFew(Poll poll, int less) {
    int left = counter.slips(poll.uuid()) - less;
    return !poll.isRehearsal() && left > 0 && left < fewest.ofOneKind();
  }

  private void give(String pollUuid, List<Slip> given, Approvals by) {
    if (!given.isEmpty()) {
      given.forEach(slip -> slips.voidAlone(slip, SlipState.PAPER));
      record.append(by.actor(), Act.PAPER_HANDED_OUT, pollUuid, Map.of("paper", given.size()));
    }
  }

  /** Whether slips can be given up in this state; after closing for what was not keyed in yet. */
  static boolean possible(PollState state) {
    return Exchanges.possible(state) || state == PollState.CLOSED;
  }
}
