package org.phieukin.dossier;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;

/** A piece of a document's bytes. */
@Entity
@IdClass(DossierPiece.Key.class)
@Table(name = "dossier_piece")
class DossierPiece extends PanacheEntityBase {
  /** The most bytes of one piece. */
  static final int MOST_BYTES = 262_144;

  @Id
  @Column(name = "document_uuid")
  private String documentUuid;

  @Id private int place;

  @Column(nullable = false)
  private byte[] content;

  protected DossierPiece() {}

  DossierPiece(String documentUuid, int place, byte[] content) {
    this.documentUuid = documentUuid;
    this.place = place;
    this.content = content;
  }

  /** What identifies a piece. */
  record Key(String documentUuid, int place) implements Serializable {}

  static Optional<byte[]> content(String documentUuid, int place) {
    return DossierPiece.<DossierPiece>findByIdOptional(new Key(documentUuid, place))
        .map(piece -> piece.content);
  }
}
