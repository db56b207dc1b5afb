package org.phieukin.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Discarded;
import org.phieukin.poll.Poll;
import org.phieukin.site.PhieuKinConfig;

/** About how many delegates have looked their ballots up; browsers say it of themselves. */
@ApplicationScoped
public class Lookups {
  @Inject BallotCounter counter;
  @Inject PhieuKinConfig config;

  /** One browser more; the poll's row is held, so that none is lost. */
  @Transactional
  public void oneMore(String pollUuid) {
    Poll.locked(pollUuid);
    var count =
        LookupCount.find(pollUuid)
            .orElseGet(
                () -> {
                  var first = new LookupCount(pollUuid);
                  first.persist();
                  return first;
                });
    count.oneMore(counter.cast(pollUuid));
  }

  /** In the steps of the turnout, until all of so many have. */
  @Transactional
  public int about(String pollUuid, int ballots) {
    int looked = LookupCount.find(pollUuid).map(LookupCount::looked).orElse(0);
    return looked >= ballots ? looked : looked - looked % config.turnout().step();
  }

  void forget(@Observes Discarded discarded) {
    LookupCount.delete("pollUuid", discarded.pollUuid());
  }
}
