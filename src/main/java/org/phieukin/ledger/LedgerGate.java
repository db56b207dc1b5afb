package org.phieukin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** Before publication the ledger of slips must come out, and what is missing must be explained. */
@ApplicationScoped
class LedgerGate implements Gate {
  @Inject Ledgers ledgers;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    return step == Step.PUBLISH ? missing(poll) : Optional.empty();
  }

  private Optional<Why> missing(Poll poll) {
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
