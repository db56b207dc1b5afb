package org.phieukin.count.commission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A member of a meeting's count commission; place 1 is the head. */
@Entity
@Immutable
@Table(name = "commission_member")
@IdClass(MemberRow.Place.class)
class MemberRow extends PanacheEntityBase {
  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  @Id private int place;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String post;

  private String username;

  /** Which member it is. */
  record Place(String meetingUuid, int place) implements Serializable {}

  protected MemberRow() {}

  MemberRow(String meetingUuid, int place, MemberDetails member) {
    this.meetingUuid = meetingUuid;
    this.place = place;
    this.name = member.name();
    this.post = member.post();
    this.username = member.username().orElse(null);
  }

  static List<MemberDetails> of(String meetingUuid) {
    return MemberRow.<MemberRow>list("meetingUuid = ?1 order by place", meetingUuid).stream()
        .map(row -> new MemberDetails(row.name, row.post, Optional.ofNullable(row.username)))
        .toList();
  }

  /** Others may take the places then. */
  static void forget(String meetingUuid) {
    MemberRow.<MemberRow>list("meetingUuid", meetingUuid).forEach(MemberRow::delete);
    flush();
  }
}
