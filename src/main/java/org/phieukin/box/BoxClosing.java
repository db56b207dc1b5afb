package org.phieukin.box;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.Hashes;

/**
 * Gives a box its key at opening and empties it at closing, into the closed one in the order of the
 * hashes; a cancelled one is emptied into nothing (DESIGN, "The open box").
 */
@ApplicationScoped
class BoxClosing {
  @Inject BoxKeys keys;
  @Inject OpenBox open;
  @Inject EndedBoxes ended;

  /** A ballot on its way from the one box into the other. */
  private record Moved(byte[] hash, String json) {
    static Moved of(String json) {
      return new Moved(Hashes.sha256(json), json);
    }
  }

  /** Before whoever makes the tally of the closed box. */
  void step(@Observes @Priority(100) Stepped stepped) {
    var uuid = stepped.poll().uuid();
    switch (stepped.step()) {
      case OPEN -> keys.make(uuid);
      case CLOSE -> close(uuid);
      case CANCEL -> cancel(uuid);
      default -> {}
    }
  }

  private void close(String pollUuid) {
    List<Moved> ballots = sorted(pollUuid, false);
    for (var ballot : ballots) {
      new ClosedBallot(pollUuid, ballot.hash(), Ballot.parse(ballot.json())).persist();
    }
    for (var ballot : sorted(pollUuid, true)) {
      new BurntBallot(pollUuid, ballot.hash(), Ballot.parse(ballot.json())).persist();
    }
    ClosedBallot.flush();
    ended.end(pollUuid, ballots.size());
  }

  private List<Moved> sorted(String pollUuid, boolean burnt) {
    return open.opened(pollUuid, burnt).stream()
        .map(Moved::of)
        .sorted((one, other) -> Arrays.compareUnsigned(one.hash(), other.hash()))
        .toList();
  }

  /** What was closed already stays where it is; whoever had a ballot there may ask for it. */
  private void cancel(String pollUuid) {
    ended.end(pollUuid, (int) ClosedBallot.count("pollUuid", pollUuid));
  }
}
