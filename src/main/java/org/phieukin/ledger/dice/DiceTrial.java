package org.phieukin.ledger.dice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * A trial as it was drawn, and what came of it; one a poll, so that nobody draws until it suits.
 */
@Entity
@Table(name = "dice_trial")
class DiceTrial extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  private int tablets;
  private int drawn;

  @Column(nullable = false)
  private String dice;

  @Enumerated(EnumType.STRING)
  private TrialOutcome outcome;

  private Integer slips;
  private String remark;

  protected DiceTrial() {}

  DiceTrial(Draw draw) {
    pollUuid = draw.pollUuid();
    tablets = draw.tablets();
    drawn = draw.drawn();
    dice = draw.dice();
  }

  static Optional<DiceTrial> of(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  Draw draw() {
    return new Draw(pollUuid, tablets, drawn, dice);
  }

  Optional<Concluded> concluded() {
    return Optional.ofNullable(outcome)
        .map(known -> new Concluded(known, slips, Optional.ofNullable(remark).orElse("")));
  }

  void conclude(Concluded with) {
    outcome = with.outcome();
    slips = with.slips();
    remark = with.remark();
  }
}
