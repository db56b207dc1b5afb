package org.phieukin.ledger.sealing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A meeting whose boxes are opened only once slips are sealed. */
@Entity
@Table(name = "sealing_rule")
class SealingRule extends PanacheEntityBase {
  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  protected SealingRule() {}

  SealingRule(String meetingUuid) {
    this.meetingUuid = meetingUuid;
  }

  static boolean of(String meetingUuid) {
    return findByIdOptional(meetingUuid).isPresent();
  }
}
