package org.phieukin.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.ledger.Ledgers;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** What was collected on paper is known before the count is shown: it belongs to it. */
@ApplicationScoped
class PaperGate implements Gate {
  @Inject Ledgers ledgers;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    return step == Step.COUNT ? missing(poll) : Optional.empty();
  }

  private Optional<Why> missing(Poll poll) {
    var ledger = ledgers.of(poll.uuid());
    if (PaperPlan.expected(poll.uuid()) > 0 && !ledger.onPaper()) {
      return Optional.of(Why.PAPER_EXPECTED);
    }
    if (ledger.paperUncounted()) {
      return Optional.of(Why.PAPER_NOT_COUNTED);
    }
    return ledger.paperOver() ? Optional.of(Why.PAPER_OVER_HANDED_OUT) : Optional.empty();
  }
}
