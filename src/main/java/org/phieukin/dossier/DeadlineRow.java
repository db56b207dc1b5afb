package org.phieukin.dossier;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A deadline that a meeting set otherwise than its rules. */
@Entity
@IdClass(DeadlineId.class)
@Table(name = "dossier_deadline")
class DeadlineRow extends PanacheEntityBase {
  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  @Id private String deadline;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  protected DeadlineRow() {}

  DeadlineRow(String meetingUuid, String deadline, LocalDate dueOn) {
    this.meetingUuid = meetingUuid;
    this.deadline = deadline;
    this.dueOn = dueOn;
  }

  /** Keeps the day of a deadline, where it is not the usual one. */
  static void write(String meetingUuid, String deadline, LocalDate day, LocalDate usual) {
    var found = DeadlineRow.<DeadlineRow>findByIdOptional(new DeadlineId(meetingUuid, deadline));
    if (day.equals(usual)) {
      found.ifPresent(DeadlineRow::delete);
      return;
    }
    found.ifPresentOrElse(
        row -> row.dueOn = day, () -> new DeadlineRow(meetingUuid, deadline, day).persist());
  }

  static Map<String, LocalDate> of(String meetingUuid) {
    List<DeadlineRow> rows = list("meetingUuid", meetingUuid);
    return rows.stream().collect(Collectors.toMap(row -> row.deadline, row -> row.dueOn));
  }
}
