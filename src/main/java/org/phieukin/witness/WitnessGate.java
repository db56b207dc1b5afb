package org.phieukin.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** No step is taken on a database that is older than what was acknowledged. */
@ApplicationScoped
class WitnessGate implements Gate {
  @Inject Witness witness;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    return witness.behind(poll.uuid()) ? Optional.of(Why.OLDER_COPY) : Optional.empty();
  }
}
