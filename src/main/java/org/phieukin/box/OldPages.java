package org.phieukin.box;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.site.OnDisk;

/**
 * Old pages of the database file remember the order in which ballots came. Once a box is closed and
 * no other is open, the file is written anew without them (DESIGN, flow 5); a server that died in
 * between does it when it starts.
 */
@ApplicationScoped
class OldPages {
  @Inject OnDisk disk;
  @Inject OpenBoxes boxes;

  private final AtomicBoolean due = new AtomicBoolean();

  void start(@Observes StartupEvent started) {
    due.set(boxes.anyPoll());
    sweepIfDue();
  }

  void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stepped stepped) {
    if (stepped.step() == Step.CLOSE || stepped.step() == Step.CANCEL) {
      due.set(true);
    }
  }

  /** Called after a changing request, when its transaction has ended. */
  void sweepIfDue() {
    if (!due.get() || boxes.any() || !due.compareAndSet(true, false)) {
      return;
    }
    try {
      disk.sweep();
    } catch (SQLException e) {
      due.set(true);
      Log.warn("The database file could not be written anew; it will be tried again", e);
    }
  }

  /** Looks at the polls in a transaction of its own. */
  @ApplicationScoped
  static class OpenBoxes {
    /**
     * Whether a dead server may have left old pages: of a closed box, of a cancelled one, or of a
     * rehearsal that was thrown away and is no longer to be seen.
     */
    @Transactional
    boolean anyPoll() {
      return Poll.count() > 0;
    }

    /** Whether ballots may still come to any box. */
    @Transactional
    boolean any() {
      return Poll.count("state in (?1, ?2)", PollState.OPEN, PollState.PAUSED) > 0;
    }
  }
}
