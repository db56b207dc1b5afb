package org.phieukin.count.commission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** That a meeting has a count commission, and who opens its boxes. */
@Entity
@Table(name = "commission")
class CommissionRow extends PanacheEntityBase {
  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Custody custody;

  @Column(nullable = false)
  private int needed;

  protected CommissionRow() {}

  CommissionRow(String meetingUuid) {
    this.meetingUuid = meetingUuid;
  }

  static Optional<Commission> of(String meetingUuid) {
    return CommissionRow.<CommissionRow>findByIdOptional(meetingUuid)
        .map(row -> new Commission(row.custody, row.needed, MemberRow.of(meetingUuid)));
  }

  /** Names it anew, its members too. */
  void write(Commission commission) {
    custody = commission.custody();
    needed = commission.needed();
    persist();
    MemberRow.forget(meetingUuid);
    int place = 1;
    for (var member : commission.members()) {
      new MemberRow(meetingUuid, place++, member).persist();
    }
  }
}
