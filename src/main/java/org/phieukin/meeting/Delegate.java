package org.phieukin.meeting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Somebody who was summoned, and whether they came; never when. The roll shares no key and no
 * column with slips and ballots (DESIGN, "Secret").
 */
@Entity
@Table(name = "delegate")
public class Delegate extends PanacheEntityBase {
  /** The most people on one roll. */
  public static final int MOST = 1500;

  @Id private String uuid;

  @Column(name = "meeting_uuid", nullable = false)
  private String meetingUuid;

  @Column(name = "list_order", nullable = false)
  private int listOrder;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String unit;

  @Column(nullable = false)
  private String seat;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Presence presence = Presence.UNKNOWN;

  @Column(name = "absence_reason", nullable = false)
  private String reason = "";

  protected Delegate() {}

  Delegate(String uuid, String meetingUuid, DelegateDetails details) {
    this.uuid = uuid;
    this.meetingUuid = meetingUuid;
    describe(details);
  }

  /**
   * Somebody on the roll of this meeting.
   *
   * @throws Refusal NO_SUCH_DELEGATE
   */
  public static Delegate get(String meetingUuid, String uuid) {
    return Delegate.<Delegate>findByIdOptional(uuid)
        .filter(delegate -> delegate.meetingUuid.equals(meetingUuid))
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_DELEGATE));
  }

  /**
   * The same, the row locked until the transaction ends: a door ticks while the desk writes, and
   * each keeps what the other did. To be asked before anything else reads the delegate.
   *
   * @throws Refusal NO_SUCH_DELEGATE
   */
  static Delegate locked(String meetingUuid, String uuid) {
    return Delegate.<Delegate>findByIdOptional(uuid, LockModeType.PESSIMISTIC_WRITE)
        .filter(delegate -> delegate.meetingUuid.equals(meetingUuid))
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_DELEGATE));
  }

  /** The roll of a meeting in its order, every row locked until the transaction ends. */
  static List<Delegate> locked(String meetingUuid) {
    return Delegate.<Delegate>find("meetingUuid = ?1 order by listOrder", meetingUuid)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The roll of a meeting in its order. */
  public static List<Delegate> of(String meetingUuid) {
    return list("meetingUuid = ?1 order by listOrder", meetingUuid);
  }

  /** How many are on the roll and how many of them are there; nothing where there is no roll. */
  static Optional<Attendance> attendance(String meetingUuid) {
    int summoned = (int) count("meetingUuid", meetingUuid);
    int present = (int) count("meetingUuid = ?1 and presence = ?2", meetingUuid, Presence.PRESENT);
    return summoned == 0 ? Optional.empty() : Optional.of(new Attendance(summoned, present));
  }

  void describe(DelegateDetails details) {
    name = details.name();
    unit = details.unit();
    seat = details.seat();
  }

  /** Ticks somebody off. */
  void tick(Tick tick) {
    presence = tick.presence();
    reason = tick.reason();
  }

  /** What the door last said. */
  Tick ticked() {
    return new Tick(presence, reason);
  }

  /** Gives a place on the roll. */
  void place(int order) {
    listOrder = order;
  }

  /** Takes a place that nobody has, until the places of a new roll are given: each only once. */
  void stepAside() {
    listOrder = -listOrder;
  }

  /** Its identity in addresses of the desk. */
  public String uuid() {
    return uuid;
  }

  /** The place on the roll; places may be missing between. */
  int listOrder() {
    return listOrder;
  }

  /** Name, unit and seat. */
  public DelegateDetails details() {
    return new DelegateDetails(name, unit, seat);
  }

  /** Whether they are there. */
  public Presence presence() {
    return presence;
  }

  /** Why they are absent; empty where nobody said. */
  public String reason() {
    return reason;
  }
}
