package org.phieukin.box;

import java.util.List;
import java.util.Optional;
import org.phieukin.site.Refusal.Why;

/**
 * An open box with its key at hand, for one transaction: the key is read once and kept nowhere.
 *
 * @param longest the most bytes that a ballot of this poll can have
 */
record UnlockedBox(String pollUuid, BoxKey key, int longest) {
  /** Whether these very bytes lie in it. */
  boolean has(String tracker) {
    return OpenBallot.has(pollUuid, key.ballotTag(tracker));
  }

  /** Why a slip cannot be used: it has a ballot in it. */
  Optional<Why> used(String credential) {
    boolean used = OpenBallot.with(pollUuid, List.of(key.credentialTag(credential))) > 0;
    return used ? Optional.of(Why.CODE_USED) : Optional.empty();
  }

  /** Why a ballot cannot be cast: it was opened. */
  Optional<Why> burnt(String tracker) {
    boolean burnt = OpenBallot.find(pollUuid, key.ballotTag(tracker), true).isPresent();
    return burnt ? Optional.of(Why.BALLOT_OPENED) : Optional.empty();
  }

  /** Puts a ballot in; that it may go in is for the caller to know. */
  void put(HandedIn ballot) {
    new OpenBallot(pollUuid, key.seal(ballot, longest), false).persistAndFlush();
  }
}
