package org.phieukin.count.lamps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who pressed the one button that counts and publishes: the page of that account goes on. */
@Entity
@Table(name = "finishing")
class FinishingRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private String username;

  protected FinishingRow() {}

  static void write(String pollUuid, String username) {
    var row = FinishingRow.<FinishingRow>findByIdOptional(pollUuid).orElseGet(FinishingRow::new);
    row.pollUuid = pollUuid;
    row.username = username;
    row.persist();
  }

  static boolean wantedBy(String pollUuid, String username) {
    return FinishingRow.<FinishingRow>findByIdOptional(pollUuid)
        .filter(row -> row.username.equals(username))
        .isPresent();
  }
}
