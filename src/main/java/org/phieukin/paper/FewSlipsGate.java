package org.phieukin.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Gate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** No poll opens in which the counts would show how a delegate voted; a rehearsal may. */
@ApplicationScoped
class FewSlipsGate implements Gate {
  @Inject BallotCounter counter;
  @Inject SecrecyLimits fewest;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    int slips = counter.slips(poll.uuid()) + counter.paper(poll.uuid());
    if (step != Step.OPEN || poll.isRehearsal() || slips == 0) {
      return Optional.empty();
    }
    int paper =
        Math.min(slips, Math.max(PaperPlan.expected(poll.uuid()), counter.paper(poll.uuid())));
    return fewest.exposed(slips - paper, paper);
  }
}
