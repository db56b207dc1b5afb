package org.phieukin.ledger.sealing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** The slips of a poll that were sealed; nothing of them but how many there were. */
@Entity
@Table(name = "sealed_slips")
class SealedSlips extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private int unused;

  @Column(nullable = false)
  private int spoilt;

  @Column(name = "first_witness", nullable = false)
  private String first;

  @Column(name = "second_witness", nullable = false)
  private String second;

  protected SealedSlips() {}

  SealedSlips(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  static Optional<SealedSlips> of(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  void write(Sealing sealing) {
    unused = sealing.unused();
    spoilt = sealing.spoilt();
    first = sealing.first();
    second = sealing.second();
  }

  Sealing sealing() {
    return new Sealing(unused, spoilt, first, second);
  }
}
