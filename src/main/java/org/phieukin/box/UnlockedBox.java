package org.phieukin.box;

import java.util.Optional;
import org.phieukin.site.Refusal.Why;

/**
 * An open box with its key at hand, for one transaction: the key is read once and kept nowhere.
 *
 * @param longest the most bytes that a ballot of this poll can have
 */
record UnlockedBox(String pollUuid, BoxKey key, int longest) {
  /** Whether these very bytes lie in it because they were opened; nothing where they do not. */
  Optional<Boolean> burnt(String tracker) {
    return OpenBallot.burnt(pollUuid, key.ballotTag(tracker));
  }

  /** Why a slip cannot be used: it has a ballot in it. */
  Optional<Why> used(String credential) {
    boolean used = OpenBallot.used(pollUuid, key.credentialTag(credential));
    return used ? Optional.of(Why.CODE_USED) : Optional.empty();
  }

  /** Puts a ballot in; that it may go in is for the caller to know. */
  void put(HandedIn ballot) {
    OpenBallot.put(pollUuid, key.seal(ballot, longest), false);
  }
}
