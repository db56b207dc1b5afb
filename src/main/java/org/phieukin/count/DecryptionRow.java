package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

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
