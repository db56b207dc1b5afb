package org.phieukin.box;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A box that was emptied and whose key is still to be destroyed. */
@Entity
@Table(name = "ended_box")
class EndedBox extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  /** How many ballots the closed box must hold before the key may go. */
  @Column(nullable = false)
  private int ballots;

  protected EndedBox() {}

  EndedBox(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  void expect(int number) {
    ballots = number;
  }

  String pollUuid() {
    return pollUuid;
  }

  int ballots() {
    return ballots;
  }
}
