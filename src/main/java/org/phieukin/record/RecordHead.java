package org.phieukin.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** The end of the chain; whoever appends holds its row lock until the transaction ends. */
@Entity
@Table(name = "record_head")
class RecordHead extends PanacheEntityBase {
  @Id private long id;

  @Column(nullable = false)
  private long height;

  @Column(nullable = false)
  private String hash;

  static RecordHead locked() {
    return RecordHead.<RecordHead>findByIdOptional(1L, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new IllegalStateException("The record has lost its head"));
  }

  /** The end of the chain as the database has it now, without its lock. */
  static ChainEnd end() {
    return getEntityManager()
        .createQuery(
            "select new org.phieukin.record.ChainEnd(h.height, h.hash) from RecordHead h",
            ChainEnd.class)
        .getSingleResult();
  }

  void moveTo(RecordEntry entry) {
    height = entry.height();
    hash = entry.hash();
  }

  long height() {
    return height;
  }

  String hash() {
    return hash;
  }
}
