package org.phieukin.poll;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * The number of slips handed out that was keyed in first at closing. Whoever could key in one after
 * the other would find the number that fits without counting.
 */
@Entity
@Table(name = "first_count")
class FirstCount extends PanacheEntityBase {
  @Id
  @Column(name = "poll_uuid")
  private String pollUuid;

  @Column(nullable = false)
  private int issued;

  /** How many slips had come back then; once there are more, a new count is a first one again. */
  @Column(nullable = false)
  private int back;

  protected FirstCount() {}

  private FirstCount(String pollUuid) {
    this.pollUuid = pollUuid;
  }

  /** The first count, as long as nothing has come back since. */
  static Optional<FirstCount> of(String pollUuid, int back) {
    return FirstCount.<FirstCount>findByIdOptional(pollUuid).filter(first -> first.back == back);
  }

  static void write(String pollUuid, int issued, int back) {
    Optional<FirstCount> before = findByIdOptional(pollUuid);
    var first = before.orElseGet(() -> new FirstCount(pollUuid));
    first.issued = issued;
    first.back = back;
    first.persist();
  }

  int issued() {
    return issued;
  }
}
