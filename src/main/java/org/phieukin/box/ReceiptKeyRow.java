package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The stored receipt key of a poll; the private half is sealed under the server's secret. */
@Entity
@Immutable
@Table(name = "receipt_key")
class ReceiptKeyRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(name = "public_key", nullable = false)
  private String publicKey;

  @Column(name = "sealed_private", nullable = false)
  private String sealedPrivate;

  protected ReceiptKeyRow() {}

  ReceiptKeyRow(String pollUuid, String publicKey, String sealedPrivate) {
    this.pollUuid = pollUuid;
    this.publicKey = publicKey;
    this.sealedPrivate = sealedPrivate;
  }

  /** Never changed but here: the private half goes, the public one stays. @return how many */
  static int destroy(String pollUuid) {
    return getEntityManager()
        .createNativeQuery(
            "UPDATE receipt_key SET sealed_private = '' WHERE poll_uuid = ?1 AND sealed_private <>"
                + " ''")
        .setParameter(1, pollUuid)
        .executeUpdate();
  }

  String publicKey() {
    return publicKey;
  }

  String sealedPrivate() {
    return sealedPrivate;
  }
}
