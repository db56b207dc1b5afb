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

  static List<TrusteeRow> of(String pollUuid) {
    return list("pollUuid = ?1 order by owner", pollUuid);
  }

  int owner() {
    return owner;
  }

  String holder() {
    return holder;
  }

  String publicJson() {
    return publicJson;
  }

  /** The private key under the server's secret; empty where a teller holds it. */
  Optional<String> sealedPrivate() {
    return Optional.ofNullable(sealedPrivate);
  }
}
