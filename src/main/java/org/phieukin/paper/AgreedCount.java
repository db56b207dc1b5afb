package org.phieukin.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** The count of the paper ballots that two tellers agreed on. */
@Entity
@Immutable
@Table(name = "paper_count")
class AgreedCount extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private String numbers;

  @Column(name = "first_teller", nullable = false)
  private String firstTeller;

  @Column(name = "second_teller", nullable = false)
  private String secondTeller;

  @Column(name = "third_look", nullable = false)
  private boolean thirdLook;

  protected AgreedCount() {}

  AgreedCount(String pollUuid, PaperCount count, String first, String second, boolean thirdLook) {
    this.pollUuid = pollUuid;
    this.numbers = count.json();
    this.firstTeller = first;
    this.secondTeller = second;
    this.thirdLook = thirdLook;
  }

  static Optional<AgreedCount> of(String pollUuid) {
    return findByIdOptional(pollUuid);
  }

  PaperCount kept() {
    return PaperCount.parse(numbers);
  }

  String firstTeller() {
    return firstTeller;
  }

  String secondTeller() {
    return secondTeller;
  }

  boolean thirdLook() {
    return thirdLook;
  }
}
