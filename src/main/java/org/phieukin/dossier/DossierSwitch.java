package org.phieukin.dossier;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Whether a meeting keeps dossiers here, who allowed it, and its reading code. */
@Entity
@Table(name = "dossier_switch")
class DossierSwitch extends PanacheEntityBase {
  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  @Column(name = "switched_on", nullable = false)
  private boolean switchedOn;

  @Column(nullable = false)
  private String approval = "";

  @Column(name = "sealed_code")
  private String sealedCode;

  protected DossierSwitch() {}

  private DossierSwitch(String meetingUuid) {
    this.meetingUuid = meetingUuid;
  }

  /** The switch of a meeting; off while there is none. */
  static DossierSwitch of(String meetingUuid) {
    return DossierSwitch.<DossierSwitch>findByIdOptional(meetingUuid)
        .orElseGet(() -> new DossierSwitch(meetingUuid));
  }

  /** The switch of a meeting that is on. @throws Refusal DOSSIERS_OFF */
  static DossierSwitch on(String meetingUuid) {
    var found = of(meetingUuid);
    if (!found.switchedOn) {
      throw new Refusal(Why.DOSSIERS_OFF);
    }
    return found;
  }

  void turn(boolean on, String by) {
    switchedOn = on;
    approval = by;
    persist();
  }

  void keepCode(String sealed) {
    sealedCode = sealed;
  }

  boolean switchedOn() {
    return switchedOn;
  }

  String approval() {
    return approval;
  }

  Optional<String> sealedCode() {
    return Optional.ofNullable(sealedCode);
  }
}
