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

/** A ballot of a closed box, written anew in the order of the hashes (DESIGN, flow 5). */
@Entity
@Immutable
@Table(name = "closed_ballot")
class ClosedBallot extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private long id = RANDOM.nextLong();

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  @Column(nullable = false)
  private String credential;

  @Column(nullable = false)
  private String tracker;

  @Column(nullable = false)
  private String json;

  protected ClosedBallot() {}

  ClosedBallot(SealedBallot ballot) {
    this.pollUuid = ballot.pollUuid();
    this.credential = ballot.credential();
    this.tracker = ballot.tracker();
    this.json = ballot.json();
  }

  static Optional<ClosedBallot> with(String pollUuid, String credential) {
    return find("pollUuid = ?1 and credential = ?2", pollUuid, credential).firstResultOptional();
  }

  static boolean has(String pollUuid, String tracker) {
    return count("pollUuid = ?1 and tracker = ?2", pollUuid, tracker) > 0;
  }

  static List<ClosedBallot> sortedByHash(String pollUuid) {
    return list("pollUuid = ?1 order by tracker", pollUuid);
  }

  String tracker() {
    return tracker;
  }

  String json() {
    return json;
  }
}
