package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A ballot that was opened to check a device, after closing: kept for whoever checks later. */
@Entity
@Immutable
@Table(name = "burnt_ballot")
class BurntBallot extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private long id = RANDOM.nextLong();

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  @Column(nullable = false, unique = true)
  private byte[] hash;

  /** The canonical bytes as they came. */
  @Column(nullable = false)
  private String json;

  protected BurntBallot() {}

  BurntBallot(String pollUuid, byte[] hash, String json) {
    this.pollUuid = pollUuid;
    this.hash = hash;
    this.json = json;
  }

  /** The canonical bytes of the ballot with this hash. */
  static Optional<String> json(String pollUuid, byte[] hash) {
    return BurntBallot.<BurntBallot>find("pollUuid = ?1 and hash = ?2", pollUuid, hash)
        .firstResultOptional()
        .map(ballot -> ballot.json);
  }
}
