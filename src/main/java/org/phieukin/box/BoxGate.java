package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/**
 * The box is empty before opening; before publication the ledger of slips must come out, and what
 * is missing must be explained.
 */
@ApplicationScoped
class BoxGate implements Gate {
  @Inject BallotCounter counter;
  @Inject Ledgers ledgers;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    return switch (step) {
      case OPEN ->
          counter.cast(poll.uuid()) == 0 ? Optional.empty() : Optional.of(Why.BOX_NOT_EMPTY);
      case COUNT -> missingToCount(poll);
      case PUBLISH -> missingToPublish(poll);
      default -> Optional.empty();
    };
  }

  /** What was collected is announced before the count is shown, and paper belongs to it. */
  private Optional<Why> missingToCount(Poll poll) {
    var ledger = ledgers.of(poll.uuid());
    if (PaperPlan.expected(poll.uuid()) > 0 && !ledger.onPaper()) {
      return Optional.of(Why.PAPER_EXPECTED);
    }
    if (ledger.paperUncounted()) {
      return Optional.of(Why.PAPER_NOT_COUNTED);
    }
    return ledger.paperOver() ? Optional.of(Why.PAPER_OVER_HANDED_OUT) : Optional.empty();
  }

  private Optional<Why> missingToPublish(Poll poll) {
    if (poll.issued().isEmpty()) {
      return Optional.of(Why.ISSUED_MISSING);
    }
    var ledger = ledgers.of(poll.uuid());
    if (ledger.overused()) {
      return Optional.of(Why.COLLECTED_OVER_ISSUED);
    }
    if (ledger.dead() > 0) {
      return Optional.of(Why.RETURNED_SLIP_USED);
    }
    boolean unexplained = ledger.lacks() && ledgers.explanation(poll.uuid()).isEmpty();
    return unexplained ? Optional.of(Why.MISSING_UNEXPLAINED) : Optional.empty();
  }
}
