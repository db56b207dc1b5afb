package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Who holds a part of a poll's election key; number 1 is the server (PROTOCOL §8). */
@Entity
@Immutable
@Table(name = "trustee")
@IdClass(TrusteeId.class)
class TrusteeRow extends PanacheEntityBase {
  /** The holder's name of the server's own key. */
  static final String SERVER = "server";

  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Id private int owner;

  @Column(nullable = false)
  private String holder;

  @Column(name = "public_json", nullable = false)
  private String publicJson;

  @Column(name = "sealed_private")
  private String sealedPrivate;

  protected TrusteeRow() {}

  TrusteeRow(TrusteeId id, String holder, String publicJson, String sealedPrivate) {
    this.pollUuid = id.pollUuid();
    this.owner = id.owner();
    this.holder = holder;
    this.publicJson = publicJson;
    this.sealedPrivate = sealedPrivate;
  }

  /** Who holds a part, in the order of the trustees; nobody before freezing. */
  static List<String> holders(String pollUuid) {
    return getEntityManager()
        .createQuery(
            "select t.holder from TrusteeRow t where t.pollUuid = ?1 order by t.owner",
            String.class)
        .setParameter(1, pollUuid)
        .getResultList();
  }

  /** The number of the trustee whose key an account opens with. */
  static Optional<Integer> ownerOf(String pollUuid, String username) {
    return TrusteeRow.<TrusteeRow>find(
            "pollUuid = ?1 and holder = ?2 and owner <> ?3", pollUuid, username, KeyHolders.SERVER)
        .firstResultOptional()
        .map(row -> row.owner);
  }

  /** Never changed but here: the server's private key goes, all that is public stays. */
  static int destroy(String pollUuid) {
    return getEntityManager()
        .createNativeQuery(
            "UPDATE trustee SET sealed_private = NULL"
                + " WHERE poll_uuid = ?1 AND sealed_private IS NOT NULL")
        .setParameter(1, pollUuid)
        .executeUpdate();
  }

  /**
   * The server's private key under its secret.
   *
   * @throws Refusal KEY_LOST
   */
  static String sealed(String pollUuid) {
    return TrusteeRow.<TrusteeRow>findByIdOptional(new TrusteeId(pollUuid, KeyHolders.SERVER))
        .map(row -> row.sealedPrivate)
        .orElseThrow(() -> new Refusal(Why.KEY_LOST));
  }
}
