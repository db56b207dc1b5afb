package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.phieukin.site.PlainSql;

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
  @Id private long id;

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  @Column(name = "credential_tag", nullable = false)
  private byte[] credentialTag;

  @Column(name = "ballot_tag", nullable = false)
  private byte[] ballotTag;

  @Column(nullable = false)
  private byte[] sealed;

  /** Opened to check a device: never cast, and never counted (PROTOCOL §7b). */
  @Column(nullable = false)
  private boolean burnt;

  protected OpenBallot() {}

  /**
   * Puts a row into a box at once.
   *
   * @throws jakarta.persistence.PersistenceException where one of its tags is there already
   */
  static void put(String pollUuid, SealedRow row, boolean burnt) {
    PlainSql.change(
        "INSERT INTO open_ballot (id, poll_uuid, credential_tag, ballot_tag, sealed, burnt)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        RANDOM.nextLong(),
        pollUuid,
        row.credentialTag(),
        row.ballotTag(),
        row.sealed(),
        burnt);
  }

  /** Whether the ballot with this tag is burnt; nothing where there is none. */
  static Optional<Boolean> burnt(String pollUuid, byte[] ballotTag) {
    return PlainSql.first(
        "SELECT burnt FROM open_ballot WHERE poll_uuid = ? AND ballot_tag = ?",
        row -> row.getBoolean(1),
        pollUuid,
        ballotTag);
  }

  /** Whether a ballot with this tag was cast. */
  static boolean has(String pollUuid, byte[] ballotTag) {
    return burnt(pollUuid, ballotTag).filter(burnt -> !burnt).isPresent();
  }

  /** Whether this slip has a ballot in the box. */
  static boolean used(String pollUuid, byte[] credentialTag) {
    return PlainSql.any(
        "SELECT 1 FROM open_ballot WHERE poll_uuid = ? AND credential_tag = ?",
        pollUuid,
        credentialTag);
  }

  /** The ballot with this tag, cast or burnt. */
  static Optional<SealedRow> find(String pollUuid, byte[] ballotTag, boolean burnt) {
    return find(
            "select credentialTag, ballotTag, sealed from OpenBallot"
                + " where pollUuid = ?1 and ballotTag = ?2 and burnt = ?3",
            pollUuid,
            ballotTag,
            burnt)
        .project(SealedRow.class)
        .firstResultOptional();
  }

  /** How many ballots were cast. */
  static int cast(String pollUuid) {
    return (int) count("pollUuid = ?1 and burnt = false", pollUuid);
  }

  /** How many of these slips have a ballot in the box. */
  static int with(String pollUuid, Collection<byte[]> credentialTags) {
    return credentialTags.isEmpty()
        ? 0
        : (int) count("pollUuid = ?1 and credentialTag in ?2", pollUuid, credentialTags);
  }

  /** The ids of what lies in a box: random numbers, in an order that says nothing. */
  static List<Long> ids(String pollUuid, boolean burnt) {
    return find(
            "select id from OpenBallot where pollUuid = ?1 and burnt = ?2 order by credentialTag",
            pollUuid,
            burnt)
        .project(Long.class)
        .list();
  }

  /** Some rows, in the order of these ids; never as entities, for they are many. */
  static List<SealedRow> of(List<Long> ids) {
    var rows =
        getEntityManager()
            .createQuery(
                "select id, credentialTag, ballotTag, sealed from OpenBallot where id in ?1",
                Object[].class)
            .setParameter(1, ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], OpenBallot::row));
    return ids.stream().map(rows::get).toList();
  }

  private static SealedRow row(Object[] row) {
    return new SealedRow((byte[]) row[1], (byte[]) row[2], (byte[]) row[3]);
  }

  /** What lies in a box, in an order that says nothing; never as entities, for they are many. */
  static List<SealedRow> of(String pollUuid, boolean burnt) {
    return find(
            "select credentialTag, ballotTag, sealed from OpenBallot"
                + " where pollUuid = ?1 and burnt = ?2 order by credentialTag",
            pollUuid,
            burnt)
        .project(SealedRow.class)
        .list();
  }
}
