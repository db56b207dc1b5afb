package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.Result;
import org.phieukin.protocol.Tally;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Opens a closed box with the keys that the server holds (PROTOCOL §11, §12). */
@ApplicationScoped
public class Opening {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject BallotBox box;
  @Inject KeyHolders holders;
  @Inject PollLife life;

  /**
   * Decrypts the tally, never a ballot, and keeps the result.
   *
   * @throws Refusal SUMS_DO_NOT_AGREE when the stored tally is not that of the ballots in the box,
   *     KEY_LOST when the server's secret is another one than at freezing
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
    var count = PollCount.get(pollUuid);
    var tally = recomputed(poll, count);
    var decryptions = new ArrayList<PartialDecryption>();
    for (var trustee : TrusteeRow.of(pollUuid)) {
      var sealed = trustee.sealedPrivate().orElseThrow(() -> new Refusal(Why.KEY_LOST));
      var key = holders.open(pollUuid, sealed);
      var decryption = PartialDecryption.of(key, poll.parameters(), tally, RANDOM);
      new DecryptionRow(new TrusteeId(pollUuid, trustee.owner()), decryption.json()).persist();
      decryptions.add(decryption);
    }
    count.open(Result.open(tally, decryptions, tally.counted()).json());
    life.counted(pollUuid, by);
  }

  /**
   * The tally made anew from the ballots; a stored one that differs is not opened (PROTOCOL §7c).
   */
  private Tally recomputed(Poll poll, PollCount count) {
    var ballots = box.closedBallots(poll.uuid()).stream().map(Ballot::parse).toList();
    var tally = Tally.of(poll.parameters(), ballots);
    if (!count.tally().equals(java.util.Optional.of(tally.json()))) {
      throw new Refusal(Why.SUMS_DO_NOT_AGREE);
    }
    return tally;
  }
}
