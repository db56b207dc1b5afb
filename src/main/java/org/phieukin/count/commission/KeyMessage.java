package org.phieukin.count.commission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/** What a member's browser has sent while the keys were made, kept as it came. */
@Entity
@Immutable
@Table(name = "key_message")
@IdClass(KeyMessage.Which.class)
class KeyMessage extends PanacheEntityBase {
  @Id
  @Column(name = "meeting_uuid")
  private String meetingUuid;

  @Id private int place;

  @Id
  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(nullable = false)
  private String json;

  /** Whose message of which stage it is. */
  record Which(String meetingUuid, int place, Stage stage) implements Serializable {}

  protected KeyMessage() {}

  KeyMessage(Which which, String json) {
    this.meetingUuid = which.meetingUuid();
    this.place = which.place();
    this.stage = which.stage();
    this.json = json;
  }

  /** What has come of a stage, by the members' places. */
  static SortedMap<Integer, String> of(String meetingUuid, Stage stage) {
    var all = new TreeMap<Integer, String>();
    KeyMessage.<KeyMessage>list("meetingUuid = ?1 and stage = ?2", meetingUuid, stage)
        .forEach(one -> all.put(one.place, one.json));
    return all;
  }
}
