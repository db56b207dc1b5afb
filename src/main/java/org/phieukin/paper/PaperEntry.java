package org.phieukin.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;

/** What one teller counted on paper. */
@Entity
@Table(name = "paper_entry")
@IdClass(PaperEntry.Key.class)
class PaperEntry extends PanacheEntityBase {
  /** A teller's entry for a poll. */
  record Key(String pollUuid, String keyedBy) implements Serializable {}

  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Id
  @Column(name = "keyed_by")
  private String keyedBy;

  @Column(nullable = false)
  private String numbers;

  protected PaperEntry() {}

  PaperEntry(String pollUuid, String keyedBy) {
    this.pollUuid = pollUuid;
    this.keyedBy = keyedBy;
  }

  static List<PaperEntry> of(String pollUuid) {
    return list("pollUuid = ?1 order by keyedBy", pollUuid);
  }

  void write(PaperCount count) {
    numbers = count.json();
  }

  boolean by(String teller) {
    return keyedBy.equals(teller);
  }

  String keyedBy() {
    return keyedBy;
  }

  PaperCount kept() {
    return PaperCount.parse(numbers);
  }
}
