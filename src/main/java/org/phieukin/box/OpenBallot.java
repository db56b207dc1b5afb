package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * A ballot in the open box (DESIGN, "The open box"). Nothing in it, and nothing in where its row
 * lies, tells when it came; nothing in it tells anything without the box key.
 */
@Entity
@Immutable
@Table(name = "open_ballot")
class OpenBallot extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Drawn at random: a sequence would number the ballots in the order of their casting. */
  @Id private long id = RANDOM.nextLong();

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  @Column(name = "credential_tag", nullable = false)
  private byte[] credentialTag;

  @Column(name = "ballot_tag", nullable = false)
  private byte[] ballotTag;

  @Column(nullable = false)
  private byte[] sealed;

  protected OpenBallot() {}

  OpenBallot(String pollUuid, SealedRow row) {
    this.pollUuid = pollUuid;
    this.credentialTag = row.credentialTag();
    this.ballotTag = row.ballotTag();
    this.sealed = row.sealed();
  }

  static boolean has(String pollUuid, byte[] ballotTag) {
    return count("pollUuid = ?1 and ballotTag = ?2", pollUuid, ballotTag) > 0;
  }

  /** How many of these slips have a ballot in the box. */
  static int with(String pollUuid, Collection<byte[]> credentialTags) {
    return credentialTags.isEmpty()
        ? 0
        : (int) count("pollUuid = ?1 and credentialTag in ?2", pollUuid, credentialTags);
  }

  /** What lies in a box, in an order that says nothing; never as entities, for they are many. */
  static List<SealedRow> of(String pollUuid) {
    return find(
            "select credentialTag, ballotTag, sealed from OpenBallot where pollUuid = ?1"
                + " order by credentialTag",
            pollUuid)
        .project(SealedRow.class)
        .list();
  }
}
