package org.phieukin.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** How many browsers found a ballot in a poll's public list: a bare number. */
@Entity
@Table(name = "lookup_count")
class LookupCount extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private int looked;

  protected LookupCount() {}

  LookupCount(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  static Optional<LookupCount> find(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  int looked() {
    return looked;
  }

  /** One more, never more than there are ballots. */
  void oneMore(int most) {
    looked = Math.min(looked + 1, most);
  }
}
