package org.phieukin.slip;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.List;

/** A part that is printed for a second ballot which may never come; nobody votes with it yet. */
@Entity
@Table(name = "reserve_slip")
class ReserveSlip extends PanacheEntityBase {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Drawn at random: a sequence would number the parts in the order of their making. */
  @Id private long id = RANDOM.nextLong();

  @Column(name = "election_uuid", nullable = false, updatable = false)
  private String electionUuid;

  @Column(name = "poll_uuid", nullable = false, updatable = false)
  private String pollUuid;

  @Column(nullable = false, updatable = false)
  private String credential;

  @Column(nullable = false, updatable = false)
  private boolean spare;

  protected ReserveSlip() {}

  private ReserveSlip(String electionUuid, String pollUuid, String credential, boolean spare) {
    this.electionUuid = electionUuid;
    this.pollUuid = pollUuid;
    this.credential = credential;
    this.spare = spare;
  }

  static void keep(String electionUuid, String pollUuid, SlipBatch batch) {
    batch.good().forEach(it -> new ReserveSlip(electionUuid, pollUuid, it, false).persist());
    batch.spare().forEach(it -> new ReserveSlip(electionUuid, pollUuid, it, true).persist());
  }

  /** The parts kept for the second ballot of an election. */
  static List<ReserveSlip> after(String electionUuid) {
    return list("electionUuid", electionUuid);
  }

  /** The parts kept for a poll of this uuid. */
  static List<ReserveSlip> of(String pollUuid) {
    return list("pollUuid", pollUuid);
  }

  static void forget(String electionUuid) {
    delete("electionUuid", electionUuid);
  }

  String electionUuid() {
    return electionUuid;
  }

  String pollUuid() {
    return pollUuid;
  }

  String credential() {
    return credential;
  }

  boolean spare() {
    return spare;
  }
}
