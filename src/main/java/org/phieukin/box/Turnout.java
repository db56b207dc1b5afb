package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.site.PhieuKinConfig;

/** The number of ballots as the public may see it: in steps while the poll is open (DESIGN). */
@ApplicationScoped
public class Turnout {
  @Inject PollSummaries polls;
  @Inject BallotCounter counter;
  @Inject PhieuKinConfig config;
  @Inject Event<TurnoutRead> read;

  /**
   * The turnout of a poll.
   *
   * @param cast ballots in the box, in steps until all are in or the box is closed
   * @param slips slips made for delegates
   */
  public record View(int cast, int slips, PollState state) {}

  /** What the public may see now. */
  @Transactional
  public View of(String pollUuid) {
    return of(pollUuid, polls.state(pollUuid));
  }

  /** The same where the state has been looked up already. */
  @Transactional
  public View of(String pollUuid, PollState state) {
    int cast = counter.cast(pollUuid);
    read.fire(new TurnoutRead(pollUuid, cast));
    int slips = counter.slips(pollUuid);
    boolean exact = state.afterClosing() || cast >= slips;
    int step = config.turnout().step();
    return new View(exact ? cast : cast - cast % step, slips, state);
  }
}
