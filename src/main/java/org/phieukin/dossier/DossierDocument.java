package org.phieukin.dossier;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** A document of somebody's dossier, or one that answers a request for explanation. */
@Entity
@Table(name = "dossier_document")
class DossierDocument extends PanacheEntityBase {
  @Id private String uuid;

  @Column(name = "meeting_uuid", nullable = false)
  private String meetingUuid;

  @Column(name = "person_uuid", nullable = false)
  private String personUuid;

  @Column(name = "request_uuid")
  private String requestUuid;

  @Column(nullable = false)
  private String title;

  @Column(name = "received_on", nullable = false)
  private LocalDate receivedOn;

  @Column(name = "size_bytes", nullable = false)
  private int sizeBytes;

  @Column(nullable = false)
  private int pages;

  @Column(nullable = false)
  private String sha256;

  protected DossierDocument() {}

  DossierDocument(NewDocument document, PdfFile file) {
    uuid = document.uuid();
    meetingUuid = document.meeting();
    personUuid = document.person();
    requestUuid = document.request().orElse(null);
    title = document.title();
    receivedOn = document.receivedOn();
    sizeBytes = file.bytes();
    pages = file.pages();
    sha256 = file.sha256();
  }

  /** The documents of a meeting's dossiers, answers to requests among them. */
  static List<DossierDocument> of(String meetingUuid) {
    return list("meetingUuid = ?1 order by receivedOn, title, uuid", meetingUuid);
  }

  /** A document of this meeting. @throws Refusal NO_SUCH_DOCUMENT */
  static DossierDocument get(String meetingUuid, String uuid) {
    return DossierDocument.<DossierDocument>findByIdOptional(uuid)
        .filter(document -> document.meetingUuid.equals(meetingUuid))
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_DOCUMENT));
  }

  /** What pages show of it. */
  DocumentView view() {
    return new DocumentView(uuid, title, receivedOn, sizeBytes, pages, sha256);
  }

  String uuid() {
    return uuid;
  }

  String personUuid() {
    return personUuid;
  }

  Optional<String> requestUuid() {
    return Optional.ofNullable(requestUuid);
  }
}
