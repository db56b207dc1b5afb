package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** The archive of a counted poll; its bytes lie in {@link ArchivePiece}s. */
@Entity
@Table(name = "archive")
class ArchiveRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private int bytes;

  @Column(name = "made_at", nullable = false)
  private long madeAt;

  @Column(name = "file_hash", nullable = false)
  private String fileHash;

  @Column(name = "last_event", nullable = false)
  private String lastEvent;

  private String recount;

  protected ArchiveRow() {}

  ArchiveRow(StoredArchive made) {
    this.pollUuid = made.uuid();
    this.bytes = made.bytes();
    this.madeAt = made.madeAt();
    this.fileHash = made.fileHash();
    this.lastEvent = made.lastEvent();
  }

  static Optional<ArchiveRow> of(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  StoredArchive stored() {
    return new StoredArchive(pollUuid, bytes, madeAt, fileHash, lastEvent);
  }

  /** The line of the server's own recount of these bytes, once it was made. */
  Optional<String> recount() {
    return Optional.ofNullable(recount);
  }

  void recounted(String line) {
    recount = line;
  }
}
