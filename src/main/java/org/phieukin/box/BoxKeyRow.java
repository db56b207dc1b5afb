package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A box key in the database, sealed under the server's secret. */
@Entity
@Immutable
@Table(name = "box_key")
class BoxKeyRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private String sealed;

  protected BoxKeyRow() {}

  BoxKeyRow(String pollUuid, String sealed) {
    this.pollUuid = pollUuid;
    this.sealed = sealed;
  }

  String sealed() {
    return sealed;
  }
}
