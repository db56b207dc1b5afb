package org.phieukin.box;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.phieukin.box.CastOutcome.Refused;
import org.phieukin.box.CastOutcome.Stored;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Slip;
import org.phieukin.slip.SlipState;

/** The ballot box: takes one verified ballot a slip while the poll is open, and gives none back. */
@ApplicationScoped
public class BallotBox {
  @Inject OpenBox open;
  @Inject ReceiptKeys receipts;
  @Inject PollSummaries polls;

  /**
   * Looks for these very bytes, before anything else is asked of them: a retry after closing still
   * gets its receipt.
   */
  @Transactional
  public Optional<Stored> find(String pollUuid, String tracker) {
    return has(pollUuid, tracker) ? Optional.of(stored(pollUuid, tracker, true)) : Optional.empty();
  }

  private boolean has(String pollUuid, String tracker) {
    return open.has(pollUuid, tracker) || closedHas(pollUuid, tracker);
  }

  private static boolean closedHas(String pollUuid, String tracker) {
    return Tracker.hash(tracker).filter(hash -> ClosedBallot.has(pollUuid, hash)).isPresent();
  }

  /** Why a slip's ballot would be refused as things stand; empty when it would be taken. */
  @Transactional
  public Optional<Why> refusal(String pollUuid, String credential) {
    return refusal(polls.stateForCasting(pollUuid), pollUuid, credential);
  }

  /**
   * Puts a ballot, whose proofs have been verified already, into the box: one short transaction
   * with the poll held, so that closing and casting never overlap; of two casts beside each other,
   * where the database lets them, its constraints take one ballot a code. The receipt is signed
   * when others can go on.
   */
  public CastOutcome put(String pollUuid, HandedIn ballot) {
    receipts.require(pollUuid);
    return QuarkusTransaction.joiningExisting()
        .call(() -> kept(pollUuid, ballot))
        .fold(again -> stored(pollUuid, ballot.tracker(), again), Refused::new);
  }

  private Kept kept(String pollUuid, HandedIn ballot) {
    var closed = whyNotOpen(Poll.held(pollUuid));
    if (closed.isPresent()) {
      return has(pollUuid, ballot.tracker()) ? Kept.AGAIN : Kept.not(closed.get());
    }
    // Of a poll that is held open nothing lies in the closed box, and its key is there.
    var box = open.unlocked(pollUuid);
    var burnt = box.burnt(ballot.tracker());
    if (burnt.equals(Optional.of(false))) {
      return Kept.AGAIN;
    }
    var refusal =
        whyNotSlip(pollUuid, ballot.credential())
            .or(() -> box.used(ballot.credential()))
            .or(() -> burnt.map(opened -> Why.BALLOT_OPENED));
    if (refusal.isPresent()) {
      return Kept.not(refusal.get());
    }
    box.put(ballot);
    return Kept.NOW;
  }

  Optional<Why> refusal(PollState state, String pollUuid, String credential) {
    var closed = whyNotOpen(state);
    return closed.isPresent() ? closed : whyNotThis(pollUuid, credential);
  }

  private static Optional<Why> whyNotOpen(PollState state) {
    return switch (state) {
      case OPEN -> Optional.empty();
      case DRAFT, READY -> Optional.of(Why.POLL_NOT_OPEN_YET);
      case PAUSED -> Optional.of(Why.POLL_PAUSED);
      case CLOSED, COUNTED, PUBLISHED -> Optional.of(Why.POLL_CLOSED);
      case CANCELLED -> Optional.of(Why.POLL_CANCELLED);
    };
  }

  private static Optional<Why> whyNotSlip(String pollUuid, String credential) {
    return Slip.state(pollUuid, credential)
        .map(SlipState::refusal)
        .orElseGet(() -> Optional.of(Why.CODE_UNKNOWN));
  }

  private Optional<Why> whyNotThis(String pollUuid, String credential) {
    return whyNotSlip(pollUuid, credential).or(() -> usedWhy(pollUuid, credential));
  }

  /** Why a slip opens nothing, whatever the state of the poll; empty where it can be used. */
  @Transactional
  public Optional<Why> whyNot(String pollUuid, Slip slip) {
    return slip.state().refusal().or(() -> usedWhy(pollUuid, slip.credential()));
  }

  private Optional<Why> usedWhy(String pollUuid, String credential) {
    return used(pollUuid, credential) ? Optional.of(Why.CODE_USED) : Optional.empty();
  }

  /** Whether a slip has a ballot in the box. */
  @Transactional
  public boolean used(String pollUuid, String credential) {
    return open.used(pollUuid, credential) || ClosedBallot.used(pollUuid, credential);
  }

  /** How many of these slips have a ballot in the box. */
  @Transactional
  public int used(String pollUuid, Collection<String> credentials) {
    return open.with(pollUuid, credentials) + ClosedBallot.with(pollUuid, credentials);
  }

  /** Why a credential opens nothing, whatever the state of the poll; empty where it can be used. */
  @Transactional
  public Optional<Why> whyNot(String pollUuid, String credential) {
    return whyNotThis(pollUuid, credential);
  }

  /** The canonical bytes of every ballot of a closed box, in the order of their hashes. */
  @Transactional
  public List<String> closedBallots(String pollUuid) {
    var all = new ArrayList<String>();
    closedBallots(pollUuid, all::addAll);
    return all;
  }

  /** The same a part at a time. */
  @Transactional
  public void closedBallots(String pollUuid, Consumer<List<String>> reader) {
    Parts.of(ClosedBallot.ids(pollUuid), ids -> reader.accept(ClosedBallot.jsons(ids)));
  }

  /** What the public may know of every ballot of a closed box, in the order of their hashes. */
  @Transactional
  public List<ListedBallot> listed(String pollUuid) {
    return ClosedBallot.listed(pollUuid);
  }

  private Stored stored(String pollUuid, String tracker, boolean again) {
    return new Stored(tracker, receipts.receipt(pollUuid, tracker), again);
  }
}
