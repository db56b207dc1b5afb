package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.paper.SecrecyLimits;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Where so few ballots came in that the numbers show how single delegates voted, publication waits
 * for two people who know that; a rehearsal does not.
 */
@ApplicationScoped
public class FewBallots implements Gate {
  @Inject Outcomes outcomes;
  @Inject SecrecyLimits fewest;
  @Inject RecordBook record;

  /** Valid ballots of both kinds. */
  public record Numbers(int tablets, int papers) {
    int all() {
      return tablets + papers;
    }
  }

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    boolean waits = step == Step.PUBLISH && exposed(poll).isPresent() && approval(poll).isEmpty();
    return waits ? Optional.of(Why.FEW_BALLOTS) : Optional.empty();
  }

  /**
   * The valid ballots of both kinds; none before the box is opened. Those invalid as a whole hide
   * nobody.
   */
  @Transactional
  Numbers numbers(String pollUuid) {
    return outcomes.of(pollUuid).map(FewBallots::valid).orElse(new Numbers(0, 0));
  }

  private static Numbers valid(Outcome outcome) {
    int papers = outcome.paper().map(part -> part.collected() - part.empty()).orElse(0);
    return new Numbers(outcome.collected() - outcome.empty() - papers, papers);
  }

  /** The numbers whose publication two people approved; nothing where none was needed. */
  @Transactional
  public Optional<Numbers> approved(String pollUuid) {
    return approval(Poll.get(pollUuid)).map(given -> numbers(pollUuid));
  }

  /** Which number shows too much, if any. */
  Optional<Why> exposed(Poll poll) {
    if (poll.isRehearsal()) {
      return Optional.empty();
    }
    var numbers = numbers(poll.uuid());
    return fewest.exposed(numbers.tablets(), numbers.papers());
  }

  /** The approval of these very numbers, if it was given. */
  Optional<FewBallotsApproval> approval(Poll poll) {
    var numbers = numbers(poll.uuid());
    return FewBallotsApproval.of(poll.uuid()).filter(given -> given.covers(numbers));
  }

  /**
   * Keeps two people's approval; the same again is harmless.
   *
   * @param by an organizer, for the chair, and the head of the commission
   * @throws Refusal NO_SUCH_STEP where none is needed, TWO_PEOPLE_NEEDED by one person alone
   */
  @Transactional
  void approve(String pollUuid, Approvals by) {
    var poll = Poll.locked(pollUuid);
    if (approval(poll).isPresent()) {
      return;
    }
    if (!awaited(poll)) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    var numbers = numbers(pollUuid);
    var given = FewBallotsApproval.of(pollUuid).orElseGet(() -> new FewBallotsApproval(pollUuid));
    given.approve(numbers, by.first(), by.second());
    given.persist();
    var facts = Map.of("tablets", numbers.tablets(), "paper", numbers.papers());
    record.append(by.actor(), Act.FEW_BALLOTS_APPROVED, pollUuid, facts);
  }

  /** Whether an approval is waited for: counted, not published, and few ballots. */
  boolean awaited(Poll poll) {
    return poll.state() == PollState.COUNTED && exposed(poll).isPresent();
  }
}
