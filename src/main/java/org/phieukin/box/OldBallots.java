package org.phieukin.box;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.Ballot;

/** Reads the box of older versions, one poll a transaction. */
@ApplicationScoped
class OldBallots {
  @Inject Session database;
  @Inject BoxKeys keys;
  @Inject OpenBox open;

  /** The polls that have ballots there. */
  @Transactional
  List<String> polls() {
    return database
        .createNativeQuery("SELECT DISTINCT poll_uuid FROM sealed_ballot", String.class)
        .getResultList();
  }

  /**
   * Moves a poll's ballots into its open box; those of a cancelled one go, as its open box does.
   *
   * @return how many were moved
   * @throws IllegalStateException where the poll is neither open nor cancelled; nothing is changed
   */
  @Transactional
  int carry(String pollUuid) {
    var poll = Poll.locked(pollUuid);
    int carried =
        switch (poll.state()) {
          case OPEN, PAUSED -> move(pollUuid);
          case CANCELLED -> drop(pollUuid);
          default ->
              throw new IllegalStateException(
                  "Poll "
                      + pollUuid
                      + " is "
                      + poll.state()
                      + " but has ballots in the open box of the version before. Restore the backup"
                      + " made before the change of version and ask the maintainers.");
        };
    database
        .createNativeMutationQuery("DELETE FROM sealed_ballot WHERE poll_uuid = ?1")
        .setParameter(1, pollUuid)
        .executeUpdate();
    return carried;
  }

  private static int drop(String pollUuid) {
    Log.infof("Poll %s was cancelled: its ballots go, as the record says it was.", pollUuid);
    return 0;
  }

  private int move(String pollUuid) {
    keys.make(pollUuid);
    var found =
        database
            .createNativeQuery(
                "SELECT json FROM sealed_ballot WHERE poll_uuid = ?1 ORDER BY tracker",
                String.class)
            .setParameter(1, pollUuid)
            .getResultList();
    found.forEach(json -> open.unlocked(pollUuid).put(HandedIn.of(Ballot.parse(json))));
    return found.size();
  }
}
