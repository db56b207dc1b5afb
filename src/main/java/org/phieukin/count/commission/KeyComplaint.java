package org.phieukin.count.commission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** That a member's message was refused: by the server, or by the browser it was sealed to. */
@Entity
@Immutable
@Table(name = "key_complaint")
@IdClass(KeyComplaint.Which.class)
class KeyComplaint extends PanacheEntityBase {
  /** The place of the server among those who refuse. */
  static final int SERVER = 0;

  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  @Id private int about;
  @Id private int place;

  /** Whose message who refused. */
  record Which(String meetingUuid, int about, int place) implements Serializable {}

  protected KeyComplaint() {}

  private KeyComplaint(Which which) {
    this.meetingUuid = which.meetingUuid();
    this.about = which.about();
    this.place = which.place();
  }

  /** Keeps it; false where it is known. */
  static boolean keep(Which which) {
    boolean fresh = findByIdOptional(which).isEmpty();
    if (fresh) {
      new KeyComplaint(which).persist();
    }
    return fresh;
  }

  /** Whose messages were refused. */
  static Set<Integer> of(String meetingUuid) {
    return KeyComplaint.<KeyComplaint>list("meetingUuid", meetingUuid).stream()
        .map(one -> one.about)
        .collect(Collectors.toSet());
  }
}
