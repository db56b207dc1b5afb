package org.phieukin.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** A note that several servers share. */
@Entity
@Table(name = "server_note")
class NoteRow extends PanacheEntityBase {
  /** A digest of kind and name under the server's secret. */
  @Id private String name;

  @Column(nullable = false)
  private String sealed;

  /** In seconds since 1970. */
  @Column(nullable = false)
  private long ends;

  protected NoteRow() {}

  /** Writes it, anew where it is there, and forgets those that have ended. */
  static boolean keep(String name, String sealed, long ends, long now) {
    delete("ends < ?1", now);
    var row = NoteRow.<NoteRow>findByIdOptional(name).orElseGet(NoteRow::new);
    row.name = name;
    row.sealed = sealed;
    row.ends = ends;
    row.persist();
    return true;
  }

  static Optional<String> find(String name, long now) {
    return NoteRow.<NoteRow>findByIdOptional(name)
        .filter(row -> row.ends >= now)
        .map(row -> row.sealed);
  }
}
