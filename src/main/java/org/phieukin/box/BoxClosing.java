package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.BallotHead;
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

  /** Where a ballot lies in the open box, and where it goes in the closed one. */
  private record Place(byte[] hash, long id) {}

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
    var ballots = sorted(pollUuid, false);
    move(pollUuid, ballots, json -> closed(pollUuid, json));
    var burnt = sorted(pollUuid, true);
    move(pollUuid, burnt, json -> new BurntBallot(pollUuid, Hashes.sha256(json), json));
    ended.end(pollUuid, ballots.size());
  }

  /** Nothing but a verified ballot was ever put in, and its row was sealed: it has its head. */
  private static ClosedBallot closed(String pollUuid, String json) {
    var credential = BallotHead.of(json).orElseThrow().credential();
    return new ClosedBallot(pollUuid, Hashes.sha256(json), credential, json);
  }

  /** The ids in the order of the hashes, for which every ballot is opened once. */
  private List<Long> sorted(String pollUuid, boolean burnt) {
    var places = new ArrayList<Place>();
    Parts.of(
        open.ids(pollUuid, burnt),
        ids -> {
          var jsons = open.opened(pollUuid, ids);
          for (int n = 0; n < jsons.size(); n++) {
            places.add(new Place(Hashes.sha256(jsons.get(n)), ids.get(n)));
          }
        });
    places.sort((one, other) -> Arrays.compareUnsigned(one.hash(), other.hash()));
    return places.stream().map(Place::id).toList();
  }

  /** Opens them once more, a part at a time, and writes them in this order. */
  private void move(String pollUuid, List<Long> sorted, Function<String, PanacheEntityBase> row) {
    Parts.of(
        sorted,
        ids -> {
          var rows = open.opened(pollUuid, ids).stream().map(row).toList();
          rows.forEach(one -> one.persist());
          ClosedBallot.flush();
          rows.forEach(ClosedBallot.getEntityManager()::detach);
        });
  }

  /** What was closed already stays where it is; whoever had a ballot there may ask for it. */
  private void cancel(String pollUuid) {
    ended.end(pollUuid, (int) ClosedBallot.count("pollUuid", pollUuid));
  }
}
