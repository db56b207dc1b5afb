package org.phieukin.count.lamps;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.phieukin.poll.Discarded;
import org.phieukin.poll.Stepped;

/**
 * What remains of the one button once the box is counted: the wish to publish as soon as the lamps
 * agree. Kept here, for an address that published when it is opened could be sent to anybody.
 */
@ApplicationScoped
public class Finishing {
  /** Keeps the wish of an account. */
  @Transactional
  public void wish(String pollUuid, String username) {
    FinishingRow.write(pollUuid, username);
  }

  /** Gives it up. */
  @Transactional
  public void stop(String pollUuid) {
    FinishingRow.deleteById(pollUuid);
  }

  /** Whether this account wants it. */
  @Transactional
  public boolean wantedBy(String pollUuid, String username) {
    return FinishingRow.wantedBy(pollUuid, username);
  }

  void over(@Observes @Priority(300) Stepped stepped) {
    if (stepped.step().target().over()) {
      FinishingRow.deleteById(stepped.poll().uuid());
    }
  }

  void delete(@Observes @Priority(50) Discarded discarded) {
    FinishingRow.deleteById(discarded.pollUuid());
  }
}
