package org.phieukin.poll;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Frozen polls, read once and then kept in memory: nothing of them changes any more. Not to be
 * asked in the transaction that freezes. Where several servers run, one may still know a rehearsal
 * that was discarded at another; whether a poll is there, only {@link PollSummaries} tells.
 */
@ApplicationScoped
public class FrozenPolls {
  private static final int MOST = 100;

  @Inject Presets presets;

  private final Cache<String, FrozenPoll> known = Caffeine.newBuilder().maximumSize(MOST).build();

  /** The frozen poll. @throws Refusal NO_SUCH_POLL, NOT_FROZEN_YET */
  public FrozenPoll of(String uuid) {
    return known.get(uuid, this::read);
  }

  private FrozenPoll read(String uuid) {
    return QuarkusTransaction.joiningExisting().call(() -> frozen(Poll.get(uuid)));
  }

  private FrozenPoll frozen(Poll poll) {
    var election = poll.election().orElseThrow(() -> new Refusal(Why.NOT_FROZEN_YET));
    return new FrozenPoll(
        poll.uuid(),
        poll.meetingUuid(),
        BallotPaper.of(poll, presets.of(poll)),
        election,
        Hashes.sha256Hex(election));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Discarded gone) {
    known.invalidate(gone.pollUuid());
  }
}
