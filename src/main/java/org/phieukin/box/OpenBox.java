package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.site.Refusal;

/** The box while its poll is open: rows that mean nothing without the key (DESIGN). */
@ApplicationScoped
class OpenBox {
  private static final List<PollState> OPEN = List.of(PollState.OPEN, PollState.PAUSED);

  @Inject BoxKeys keys;

  /** The most bytes a ballot of a poll can have; it never changes once the poll is frozen. */
  private final Map<String, Integer> longest = new ConcurrentHashMap<>();

  /** Whether these very bytes lie in the box. */
  boolean has(String pollUuid, String tracker) {
    return key(pollUuid)
        .filter(key -> OpenBallot.has(pollUuid, key.ballotTag(tracker)))
        .isPresent();
  }

  /** Whether a slip has a ballot in the box. */
  boolean used(String pollUuid, String credential) {
    return key(pollUuid)
        .filter(key -> OpenBallot.used(pollUuid, key.credentialTag(credential)))
        .isPresent();
  }

  /** How many of these slips have a ballot in the box. */
  int with(String pollUuid, Collection<String> credentials) {
    return key(pollUuid)
        .map(
            key -> OpenBallot.with(pollUuid, credentials.stream().map(key::credentialTag).toList()))
        .orElse(0);
  }

  /** The box of a poll that is held open. @throws Refusal BOX_KEY_LOST */
  UnlockedBox unlocked(String pollUuid) {
    return new UnlockedBox(pollUuid, keys.required(pollUuid), longest(pollUuid));
  }

  /** Keeps a ballot that was opened, the n-th of its slip, where nobody can cast it any more. */
  void burn(String pollUuid, HandedIn ballot, int nth) {
    var row = keys.required(pollUuid).sealBurnt(ballot, nth, longest(pollUuid));
    OpenBallot.put(pollUuid, row, true);
  }

  /** The canonical bytes of a ballot that was opened. */
  Optional<String> burnt(String pollUuid, String tracker) {
    return key(pollUuid)
        .flatMap(key -> OpenBallot.find(pollUuid, key.ballotTag(tracker), true).map(key::open));
  }

  /** How many ballots of a slip were opened, of so many at most. */
  int burnt(String pollUuid, String credential, int most) {
    var key = keys.required(pollUuid);
    return OpenBallot.with(
        pollUuid,
        IntStream.rangeClosed(1, most).mapToObj(nth -> key.burntTag(credential, nth)).toList());
  }

  private int longest(String pollUuid) {
    return longest.computeIfAbsent(pollUuid, OpenBox::longestOf);
  }

  private static int longestOf(String pollUuid) {
    return Poll.get(pollUuid).parameters().maxBallotLength();
  }

  /** How many ballots lie in it; the key is not needed for that. */
  int count(String pollUuid) {
    return OpenBallot.cast(pollUuid);
  }

  /** The ids of all ballots that were cast, or of all burnt ones, in no order. */
  List<Long> ids(String pollUuid, boolean burnt) {
    return OpenBallot.ids(pollUuid, burnt);
  }

  /**
   * The canonical bytes of some ballots, in the order of these ids.
   *
   * @throws Refusal BOX_KEY_LOST when there is no key
   */
  List<String> opened(String pollUuid, List<Long> ids) {
    var key = keys.required(pollUuid);
    return OpenBallot.of(ids).parallelStream().map(key::open).toList();
  }

  /** Takes everything out. */
  void clear(String pollUuid) {
    OpenBallot.delete("pollUuid", pollUuid);
    longest.remove(pollUuid);
  }

  /**
   * The key, and nothing where a box is not open. It is looked for first: closing has ended before
   * a key goes, and opening has its key before it is seen.
   */
  private Optional<BoxKey> key(String pollUuid) {
    var key = readable(pollUuid);
    return key.isPresent() || !isOpen(pollUuid) ? key : Optional.of(keys.required(pollUuid));
  }

  /** A key that does not open may be one that is being destroyed: then its box is not open. */
  private Optional<BoxKey> readable(String pollUuid) {
    try {
      return keys.find(pollUuid);
    } catch (Refusal lost) {
      return Optional.empty();
    }
  }

  /** Whether ballots may lie in the open box of this poll. */
  private static boolean isOpen(String pollUuid) {
    return Poll.count("uuid = ?1 and state in ?2", pollUuid, OPEN) > 0;
  }

  /** The polls whose box cannot be used because its key is missing or does not open. */
  @Transactional
  List<Poll> withoutKey() {
    return Poll.<Poll>list("state in ?1", OPEN).stream()
        .filter(poll -> !opens(poll.uuid()))
        .toList();
  }

  /** For each open poll that has its key, how many ballots it does not open, where there are. */
  Map<String, Long> damaged() {
    var damaged = new TreeMap<String, Long>();
    for (var poll : Poll.<Poll>list("state in ?1", OPEN)) {
      readable(poll.uuid())
          .map(key -> damaged(poll.uuid(), key))
          .filter(number -> number > 0)
          .ifPresent(number -> damaged.put(poll.uuid(), number));
    }
    return damaged;
  }

  private static long damaged(String pollUuid, BoxKey key) {
    return Stream.of(false, true)
        .flatMap(burnt -> OpenBallot.of(pollUuid, burnt).stream())
        .filter(row -> !opens(key, row))
        .count();
  }

  private static boolean opens(BoxKey key, SealedRow row) {
    try {
      return !key.open(row).isEmpty();
    } catch (IllegalStateException | IllegalArgumentException damaged) {
      return false;
    }
  }

  private boolean opens(String pollUuid) {
    return readable(pollUuid).isPresent();
  }
}
