package org.phieukin.count;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.phieukin.protocol.Tally;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The canonical bytes of a poll's trustees, credentials, tally and result, kept as made. */
@Entity
@Table(name = "poll_count")
class PollCount extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private String trustees;

  private String credentials;
  private String tally;

  @Column(name = "sized_tally")
  private String sizedTally;

  private String opened;

  protected PollCount() {}

  PollCount(String pollUuid, String trustees) {
    this.pollUuid = pollUuid;
    this.trustees = trustees;
  }

  static PollCount get(String pollUuid) {
    return PollCount.<PollCount>findByIdOptional(pollUuid)
        .orElseThrow(() -> new Refusal(Why.NOT_FROZEN_YET));
  }

  /** The tally alone, once the box is closed. */
  static Optional<String> tally(String pollUuid) {
    return getEntityManager()
        .createQuery(
            "select c.tally from PollCount c where c.pollUuid = ?1 and c.tally is not null",
            String.class)
        .setParameter(1, pollUuid)
        .getResultStream()
        .findFirst();
  }

  void close(String credentials, Tally tally) {
    this.credentials = credentials;
    this.tally = tally.json();
    this.sizedTally = tally.sizedJson(tally.counted());
  }

  void open(String result) {
    opened = result;
  }

  String trustees() {
    return trustees;
  }

  Optional<String> credentials() {
    return Optional.ofNullable(credentials);
  }

  Optional<String> tally() {
    return Optional.ofNullable(tally);
  }

  Optional<String> sizedTally() {
    return Optional.ofNullable(sizedTally);
  }

  Optional<String> opened() {
    return Optional.ofNullable(opened);
  }
}
