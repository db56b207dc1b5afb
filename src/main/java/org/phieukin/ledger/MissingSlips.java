package org.phieukin.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Why slips did not come back; it holds for the number it was written about and no other. */
@Entity
@Table(name = "missing_slips")
class MissingSlips extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private int missing;

  @Column(nullable = false)
  private String explanation;

  protected MissingSlips() {}

  MissingSlips(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  static Optional<MissingSlips> of(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  void explain(int number, String text) {
    missing = number;
    explanation = text;
  }

  int missing() {
    return missing;
  }

  String explanation() {
    return explanation;
  }
}
