package org.phieukin.poll;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * A line of the log for each step of a poll once it is kept: which poll and which step. Who took it
 * stands in the record, for whom that is meant; nothing here is about people, slips or ballots.
 */
@ApplicationScoped
class StepLog {
  void taken(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stepped step) {
    var what = step.poll().isRehearsal() ? "Rehearsal" : "Poll";
    Log.infof("%s %s: %s, now %s", what, step.poll().uuid(), step.step(), step.poll().state());
  }

  void discarded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Discarded gone) {
    Log.infof("Rehearsal %s: thrown away", gone.pollUuid());
  }
}
