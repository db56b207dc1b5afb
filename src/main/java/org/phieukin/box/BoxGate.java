package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** The box is empty before opening, and never holds more ballots than slips were handed out. */
@ApplicationScoped
class BoxGate implements Gate {
  @Inject BallotCounter counter;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    return switch (step) {
      case OPEN ->
          counter.cast(poll.uuid()) == 0 ? Optional.empty() : Optional.of(Why.BOX_NOT_EMPTY);
      case PUBLISH -> missingToPublish(poll);
      default -> Optional.empty();
    };
  }

  private Optional<Why> missingToPublish(Poll poll) {
    if (poll.issued().isEmpty()) {
      return Optional.of(Why.ISSUED_MISSING);
    }
    boolean tooMany = counter.cast(poll.uuid()) > poll.issued().getAsInt();
    return tooMany ? Optional.of(Why.COLLECTED_OVER_ISSUED) : Optional.empty();
  }
}
