package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.phieukin.protocol.Ballot;

/**
 * A ballot in the open box. Nothing in it, and nothing in where its row lies, tells when it came.
 */
@Entity
@Immutable
@Table(name = "sealed_ballot")
class SealedBallot extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Drawn at random: a sequence would number the ballots in the order of their casting. */
  @Id private long id = RANDOM.nextLong();

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  @Column(nullable = false)
  private String credential;

  @Column(nullable = false)
  private String tracker;

  /** The canonical bytes as they came: hashed and exported so, never written anew. */
  @Column(nullable = false)
  private String json;

  protected SealedBallot() {}

  SealedBallot(String pollUuid, Ballot ballot) {
    this.pollUuid = pollUuid;
    this.credential = ballot.credential();
    this.json = ballot.json();
    this.tracker = Ballot.trackerOf(json);
  }

  static Optional<SealedBallot> with(String pollUuid, String credential) {
    return find("pollUuid = ?1 and credential = ?2", pollUuid, credential).firstResultOptional();
  }

  static boolean has(String pollUuid, String tracker) {
    return count("pollUuid = ?1 and tracker = ?2", pollUuid, tracker) > 0;
  }

  static List<SealedBallot> sortedByHash(String pollUuid) {
    return list("pollUuid = ?1 order by tracker", pollUuid);
  }

  String pollUuid() {
    return pollUuid;
  }

  String credential() {
    return credential;
  }

  String tracker() {
    return tracker;
  }

  String json() {
    return json;
  }
}
