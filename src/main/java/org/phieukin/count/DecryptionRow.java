package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.phieukin.protocol.PartialDecryption;

/** A trustee's partial decryption of the tally, kept as made (PROTOCOL §11). */
@Entity
@Immutable
@Table(name = "partial_decryption")
@IdClass(TrusteeId.class)
class DecryptionRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Id private int owner;

  @Column(nullable = false)
  private String json;

  protected DecryptionRow() {}

  DecryptionRow(TrusteeId id, String json) {
    this.pollUuid = id.pollUuid();
    this.owner = id.owner();
    this.json = json;
  }

  /** Whose decryptions are there. */
  static List<Integer> owners(String pollUuid) {
    return getEntityManager()
        .createQuery(
            "select d.owner from DecryptionRow d where d.pollUuid = ?1 order by d.owner",
            Integer.class)
        .setParameter(1, pollUuid)
        .getResultList();
  }

  /** An archive has those that were needed and no others (PROTOCOL §11). */
  static void keep(String pollUuid, Collection<Integer> needed) {
    delete("pollUuid = ?1 and owner not in ?2", pollUuid, needed);
  }

  /** All that are there, read, by trustee numbers. */
  static SortedMap<Integer, PartialDecryption> read(String pollUuid) {
    var all = new TreeMap<Integer, PartialDecryption>();
    of(pollUuid).forEach(row -> all.put(row.owner, PartialDecryption.parse(row.json)));
    return all;
  }

  /** All that are there, in the order of the trustees. */
  static List<DecryptionRow> of(String pollUuid) {
    return list("pollUuid = ?1 order by owner", pollUuid);
  }

  int owner() {
    return owner;
  }

  String json() {
    return json;
  }
}
