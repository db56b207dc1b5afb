package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Result;
import org.phieukin.protocol.Tally;
import org.phieukin.protocol.Trustees;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Opens a closed box with the server's key and those that were given (PROTOCOL §11, §12). */
@ApplicationScoped
public class Opening {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Sums sums;
  @Inject KeyHolders holders;
  @Inject PollLife life;

  /**
   * Decrypts the tally, never a ballot, and keeps the result.
   *
   * @throws Refusal SUMS_DO_NOT_AGREE when the stored tally is not that of the ballots in the box,
   *     KEYS_AWAITED before enough members have given theirs, KEY_LOST when the server's secret is
   *     another one than at freezing
   */
  @Transactional
  public void open(String pollUuid, Approvals by) {
    var poll = Poll.locked(pollUuid);
    if (poll.state() == PollState.COUNTED || poll.state() == PollState.PUBLISHED) {
      return;
    }
    if (poll.state() != PollState.CLOSED) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    if (!holders.enough(pollUuid)) {
      throw new Refusal(Why.KEYS_AWAITED);
    }
    var count = PollCount.get(pollUuid);
    var tally = recomputed(poll, count);
    var own = PartialDecryption.of(holders.own(pollUuid), poll.parameters(), tally, RANDOM);
    var given = DecryptionRow.read(pollUuid);
    new DecryptionRow(new TrusteeId(pollUuid, KeyHolders.SERVER), own.json()).persist();
    given.put(KeyHolders.SERVER, own);
    var trustees = Trustees.parse(count.trustees());
    DecryptionRow.keep(pollUuid, trustees.exponents(given.keySet()).keySet());
    count.open(Result.open(tally, trustees, given, tally.counted()).json());
    life.counted(pollUuid, by);
  }

  /**
   * The tally made anew from the ballots; a stored one that differs is not opened (PROTOCOL §7c).
   */
  private Tally recomputed(Poll poll, PollCount count) {
    var tally = sums.of(poll);
    if (!count.tally().equals(java.util.Optional.of(tally.json()))) {
      throw new Refusal(Why.SUMS_DO_NOT_AGREE);
    }
    return tally;
  }
}
