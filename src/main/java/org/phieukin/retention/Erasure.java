package org.phieukin.retention;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What two people have decided about the personal data of a meeting. */
@Entity
@Table(name = "erasure")
class Erasure extends PanacheEntityBase {
  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  @Column(name = "signed_on", nullable = false)
  private LocalDate signedOn;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "decided_by", nullable = false)
  private String decidedBy;

  @Column(nullable = false)
  private boolean done;

  protected Erasure() {}

  Erasure(String meetingUuid) {
    this.meetingUuid = meetingUuid;
  }

  static Optional<Erasure> of(String meetingUuid) {
    return findByIdOptional(meetingUuid);
  }

  /** Those whose day has come. */
  static List<Erasure> due(LocalDate today) {
    return list("done = false and dueOn <= ?1 order by meetingUuid", today);
  }

  void decide(LocalDate signed, LocalDate due, String by) {
    signedOn = signed;
    dueOn = due;
    decidedBy = by;
  }

  void finish() {
    done = true;
  }

  String meetingUuid() {
    return meetingUuid;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  String decidedBy() {
    return decidedBy;
  }

  boolean done() {
    return done;
  }
}
