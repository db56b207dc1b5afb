package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.PlainSql;

/** A ballot of a closed box, written anew in the order of the hashes (DESIGN, flow 5). */
@Entity
@Immutable
@Table(name = "closed_ballot")
class ClosedBallot extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private long id = RANDOM.nextLong();

  @Column(name = "poll_uuid", nullable = false)
  private String pollUuid;

  /** SHA-256 of the bytes: bytes itself, for each database sorts text its own way. */
  @Column(nullable = false, unique = true)
  private byte[] hash;

  @Column(nullable = false)
  private String credential;

  /** The canonical bytes as they came: hashed and exported so, never written anew. */
  @Column(nullable = false)
  private String json;

  protected ClosedBallot() {}

  ClosedBallot(String pollUuid, byte[] hash, String credential, String json) {
    this.pollUuid = pollUuid;
    this.hash = hash;
    this.credential = credential;
    this.json = json;
  }

  /** How many of these slips have a ballot in the box. */
  static int with(String pollUuid, Collection<String> credentials) {
    return credentials.isEmpty()
        ? 0
        : (int) count("pollUuid = ?1 and credential in ?2", pollUuid, credentials);
  }

  static boolean has(String pollUuid, byte[] hash) {
    return PlainSql.any(
        "SELECT 1 FROM closed_ballot WHERE poll_uuid = ? AND hash = ?", pollUuid, hash);
  }

  /** Whether this slip has a ballot in the box. */
  static boolean used(String pollUuid, String credential) {
    return PlainSql.any(
        "SELECT 1 FROM closed_ballot WHERE poll_uuid = ? AND credential = ?", pollUuid, credential);
  }

  /** The ballots of a poll as everyone may see them, sorted by hash; their bytes are not read. */
  static List<ListedBallot> listed(String pollUuid) {
    return getEntityManager()
        .createQuery(
            "select b.hash, b.credential from ClosedBallot b where b.pollUuid = ?1 order by b.hash",
            Object[].class)
        .setParameter(1, pollUuid)
        .getResultStream()
        .map(row -> ListedBallot.of((byte[]) row[0], (String) row[1]))
        .toList();
  }

  /** The ids of the box of a poll, sorted by hash: the order of the archive. */
  static List<Long> ids(String pollUuid) {
    return find("select id from ClosedBallot where pollUuid = ?1 order by hash", pollUuid)
        .project(Long.class)
        .list();
  }

  /** The bytes of some, in the order of these ids. */
  static List<String> jsons(List<Long> ids) {
    var found =
        getEntityManager()
            .createQuery("select id, json from ClosedBallot where id in ?1", Object[].class)
            .setParameter(1, ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    return ids.stream().map(found::get).toList();
  }

  /** For each poll, how many ballots are not the bytes that were hashed, where there are. */
  static Map<String, Long> damaged() {
    try (var all =
        getEntityManager()
            .createQuery("select b.pollUuid, b.hash, b.json from ClosedBallot b", Object[].class)
            .getResultStream()) {
      return all.filter(row -> !Arrays.equals((byte[]) row[1], Hashes.sha256((String) row[2])))
          .collect(Collectors.groupingBy(row -> (String) row[0], Collectors.counting()));
    }
  }
}
