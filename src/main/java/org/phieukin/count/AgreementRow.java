package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/** A trustee's signature under the tally that is opened, kept as it came (PROTOCOL §7c). */
@Entity
@Immutable
@Table(name = "tally_agreement")
@IdClass(TrusteeId.class)
class AgreementRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Id private int owner;

  @Column(nullable = false)
  private String signature;

  protected AgreementRow() {}

  AgreementRow(TrusteeId id, String signature) {
    this.pollUuid = id.pollUuid();
    this.owner = id.owner();
    this.signature = signature;
  }

  /** The signatures of a poll by trustee numbers. */
  static SortedMap<Integer, String> of(String pollUuid) {
    var all = new TreeMap<Integer, String>();
    AgreementRow.<AgreementRow>list("pollUuid", pollUuid)
        .forEach(row -> all.put(row.owner, row.signature));
    return all;
  }
}
