package org.phieukin.booth;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.PracticeBallot;
import org.phieukin.protocol.ReceiptKey;
import org.phieukin.site.PhieuKinConfig;

/**
 * Java compiles what is used often, and the first ballots of a server would wait for that: a whole
 * room votes within a second. So, once a process, as soon as a poll is open, a ballot of no slip is
 * verified and looked up again and again, and a receipt for it signed with a key of nobody; it is
 * put nowhere.
 */
@ApplicationScoped
class Practice {
  private static final int AFTER_BOXES = 2000;

  @Inject PhieuKinConfig config;
  @Inject FrozenPolls polls;
  @Inject PollSummaries summaries;
  @Inject Casting casting;
  @Inject BallotBox box;

  // Without what the step leaves on its thread: its transaction has ended.
  @Inject
  @ManagedExecutorConfig(
      propagated = {},
      cleared = ThreadContext.ALL_REMAINING)
  ManagedExecutor background;

  private final AtomicBoolean begun = new AtomicBoolean();

  void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stepped stepped) {
    if (stepped.step() == Step.OPEN) {
      begin(stepped.poll().uuid());
    }
  }

  /** A server that comes back while people vote. */
  void started(@Observes @Priority(AFTER_BOXES) StartupEvent start) {
    if (config.booth().practice() > 0) {
      summaries.in(PollState.OPEN).stream().findFirst().ifPresent(this::begin);
    }
  }

  private void begin(String pollUuid) {
    int times = config.booth().practice();
    if (times > 0 && !config.demo() && !begun.getAndSet(true)) {
      background.execute(() -> practise(pollUuid, times));
    }
  }

  private void practise(String pollUuid, int times) {
    try {
      ElectionParameters parameters = polls.of(pollUuid).parameters();
      var json = PracticeBallot.of(parameters);
      var verifier = casting.verifier(pollUuid);
      var signing = ReceiptKey.generate();
      for (int n = 0; n < times; n++) {
        var ballot = verifier.accept(json);
        box.find(pollUuid, ballot.tracker());
        box.refusal(pollUuid, ballot.credential());
        signing.receipt(pollUuid, ballot.tracker());
      }
    } catch (RuntimeException e) {
      Log.warn("The first ballots will take longer to verify", e);
    }
  }
}
