package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Two people's word that a result may be published although few ballots stand behind it. */
@Entity
@Table(name = "few_ballots_approval")
class FewBallotsApproval extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private int tablets;

  @Column(nullable = false)
  private int papers;

  @Column(nullable = false)
  private String organizer;

  @Column(nullable = false)
  private String head;

  protected FewBallotsApproval() {}

  FewBallotsApproval(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  static Optional<FewBallotsApproval> of(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  void approve(FewBallots.Numbers numbers, String byOrganizer, String byHead) {
    tablets = numbers.tablets();
    papers = numbers.papers();
    organizer = byOrganizer;
    head = byHead;
  }

  /** Whether it was given for these numbers; for others it says nothing. */
  boolean covers(FewBallots.Numbers numbers) {
    return tablets == numbers.tablets() && papers == numbers.papers();
  }
}
