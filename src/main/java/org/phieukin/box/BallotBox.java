package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.phieukin.box.CastOutcome.Refused;
import org.phieukin.box.CastOutcome.Stored;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.protocol.Ballot;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Slip;

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
    boolean there = open.has(pollUuid, tracker) || closedHas(pollUuid, tracker);
    return there ? Optional.of(stored(pollUuid, tracker, true)) : Optional.empty();
  }

  private static boolean closedHas(String pollUuid, String tracker) {
    return Tracker.hash(tracker).filter(hash -> ClosedBallot.has(pollUuid, hash)).isPresent();
  }

  /** Why a slip's ballot would be refused as things stand; empty when it would be taken. */
  @Transactional
  public Optional<Why> refusal(String pollUuid, String credential) {
    return refusal(polls.state(pollUuid), pollUuid, credential);
  }

  /**
   * Puts a ballot, whose proofs have been verified already, into the box: one short transaction
   * with the poll held, so that closing and casting never overlap; of two casts beside each other,
   * where the database lets them, its constraints take one ballot a code.
   */
  @Transactional
  public CastOutcome put(String pollUuid, Ballot ballot) {
    var poll = Poll.held(pollUuid);
    var again = find(pollUuid, ballot.tracker());
    if (again.isPresent()) {
      return again.get();
    }
    var refusal = refusal(poll.state(), pollUuid, ballot.credential());
    if (refusal.isPresent()) {
      return new Refused(refusal.get());
    }
    if (open.burnt(pollUuid, ballot.tracker()).isPresent()) {
      return new Refused(Why.BALLOT_OPENED);
    }
    open.put(pollUuid, ballot);
    return stored(pollUuid, ballot.tracker(), false);
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

  private Optional<Why> whyNotThis(String pollUuid, String credential) {
    return Slip.find(pollUuid, credential)
        .map(slip -> whyNot(pollUuid, slip))
        .orElseGet(() -> Optional.of(Why.CODE_UNKNOWN));
  }

  /** Why a slip opens nothing, whatever the state of the poll; empty where it can be used. */
  @Transactional
  public Optional<Why> whyNot(String pollUuid, Slip slip) {
    var dead = slip.state().refusal();
    boolean used = dead.isEmpty() && used(pollUuid, slip.credential());
    return used ? Optional.of(Why.CODE_USED) : dead;
  }

  /** Whether a slip has a ballot in the box. */
  @Transactional
  public boolean used(String pollUuid, String credential) {
    return used(pollUuid, List.of(credential)) > 0;
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
    return ClosedBallot.of(pollUuid).stream().map(ClosedBallot::json).toList();
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
