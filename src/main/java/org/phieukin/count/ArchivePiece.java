package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A piece of an archive's bytes. */
@Entity
@Immutable
@IdClass(ArchivePiece.Key.class)
@Table(name = "archive_piece")
class ArchivePiece extends PanacheEntityBase {
  /** The most bytes of one piece. */
  static final int MOST_BYTES = 262_144;

  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Id private int place;

  @Column(nullable = false)
  private byte[] content;

  protected ArchivePiece() {}

  ArchivePiece(String pollUuid, int place, byte[] content) {
    this.pollUuid = pollUuid;
    this.place = place;
    this.content = content;
  }

  /** What identifies a piece. */
  record Key(String pollUuid, int place) implements Serializable {}

  static Optional<byte[]> content(String pollUuid, int place) {
    return ArchivePiece.<ArchivePiece>findByIdOptional(new Key(pollUuid, place))
        .map(piece -> piece.content);
  }
}
