package org.phieukin.count;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.Credentials;
import org.phieukin.slip.Slips;

/** Makes the encrypted tally in the transaction that closes the box (PROTOCOL §10). */
@ApplicationScoped
class Tallying {
  @Inject Sums sums;
  @Inject Slips slips;

  void tally(@Observes @Priority(200) Stepped stepped) {
    if (stepped.step() != Step.CLOSE) {
      return;
    }
    var poll = stepped.poll();
    var tally = sums.of(poll);
    PollCount.get(poll.uuid()).close(Credentials.json(slips.credentials(poll.uuid())), tally);
  }
}
