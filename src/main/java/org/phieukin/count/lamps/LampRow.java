package org.phieukin.count.lamps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.phieukin.protocol.archive.ReportLine;

/** What a browser, or another machine, found in the stored archive, and who vouches for it. */
@Entity
@IdClass(LampRow.Key.class)
@Table(name = "lamp")
class LampRow extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Id
  @Enumerated(EnumType.STRING)
  private Lamp place;

  @Column(name = "file_hash", nullable = false)
  private String fileHash;

  @Column(nullable = false)
  private String report;

  @Column(nullable = false)
  private String username;

  @Column(nullable = false)
  private String voucher;

  protected LampRow() {}

  LampRow(String pollUuid, Lamp place) {
    this.pollUuid = pollUuid;
    this.place = place;
  }

  /** What identifies a lamp. */
  record Key(String pollUuid, Lamp place) implements Serializable {}

  static List<LampRow> of(String pollUuid) {
    return list("pollUuid", pollUuid);
  }

  static Optional<LampRow> of(String pollUuid, Lamp place) {
    return findByIdOptional(new Key(pollUuid, place));
  }

  /** Keeps a report about an archive, in place of an earlier one. */
  static void keep(Key key, String fileHash, String report, Voucher by) {
    var row =
        of(key.pollUuid(), key.place()).orElseGet(() -> new LampRow(key.pollUuid(), key.place()));
    row.fileHash = fileHash;
    row.report = report;
    row.username = by.username();
    row.voucher = by.name();
    row.persist();
  }

  boolean agrees(ReportLine server) {
    return ThirdReport.kept(report).agrees(server);
  }

  /** Whether this very line stands here already: whoever found it first vouches for it. */
  boolean says(ReportLine line) {
    return report.equals(line.text());
  }

  Lamp place() {
    return place;
  }

  String voucher() {
    return voucher;
  }
}
