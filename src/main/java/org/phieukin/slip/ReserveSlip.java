package org.phieukin.slip;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SlipState state;

  protected ReserveSlip() {}

  private ReserveSlip(String electionUuid, String pollUuid, String credential, SlipState state) {
    this.electionUuid = electionUuid;
    this.pollUuid = pollUuid;
    this.credential = credential;
    this.state = state;
  }

  static void keep(String electionUuid, String pollUuid, SlipBatch batch) {
    put(electionUuid, pollUuid, batch.good(), SlipState.GOOD);
    put(electionUuid, pollUuid, batch.spare(), SlipState.SPARE);
  }

  private static void put(
      String electionUuid, String pollUuid, List<String> credentials, SlipState state) {
    credentials.forEach(it -> new ReserveSlip(electionUuid, pollUuid, it, state).persist());
  }

  /** The parts kept for the second ballot of an election. */
  static List<ReserveSlip> after(String electionUuid) {
    return list("electionUuid", electionUuid);
  }

  /** The parts kept for a poll of this uuid. */
  static List<ReserveSlip> of(String pollUuid) {
    return list("pollUuid", pollUuid);
  }

  /** The uuids that are kept for second ballots after one of these elections. */
  static List<String> kept(List<String> elections) {
    var query =
        "select distinct part.pollUuid from ReserveSlip part where part.electionUuid in :polls";
    return getEntityManager()
        .createQuery(query, String.class)
        .setParameter("polls", elections)
        .getResultList();
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

  SlipState state() {
    return state;
  }

  void become(SlipState next) {
    state = next;
  }
}
