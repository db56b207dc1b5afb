package org.phieukin.meeting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** A meeting: people to be rated or elected, and polls. */
@Entity
@Table(name = "meeting")
public class Meeting extends PanacheEntityBase {
  @Id private String uuid;

  @Column(nullable = false)
  private String body;

  @Column(nullable = false)
  private String ordinal;

  @Column(nullable = false)
  private String term;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Column(nullable = false)
  private String place;

  @Column(name = "legal_basis", nullable = false)
  private String legalBasis;

  @Column(nullable = false)
  private String criteria;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Salutation salutation;

  @Column(name = "two_people", nullable = false)
  private boolean twoPeople;

  @Column(nullable = false)
  private String locality = "";

  @Column(name = "upper_body", nullable = false)
  private String upperBody = "";

  @Column(nullable = false)
  private String symbol = "";

  private Integer copies;
  private Integer summoned;
  private Integer present;

  protected Meeting() {}

  Meeting(String uuid, MeetingDetails details) {
    this.uuid = uuid;
    describe(details);
  }

  /**
   * The meeting of this uuid.
   *
   * @throws Refusal NO_SUCH_MEETING
   */
  public static Meeting get(String uuid) {
    return Meeting.<Meeting>findByIdOptional(uuid)
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_MEETING));
  }

  /** The meeting, its row locked until the transaction ends. */
  public static Meeting locked(String uuid) {
    return Meeting.<Meeting>findByIdOptional(uuid, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_MEETING));
  }

  /** All meetings, the latest day first. */
  public static List<Meeting> latestFirst() {
    return list("order by heldOn desc, uuid");
  }

  void describe(MeetingDetails details) {
    body = details.body();
    ordinal = details.ordinal();
    term = details.term();
    heldOn = details.heldOn();
    place = details.place();
    legalBasis = details.legalBasis();
    criteria = details.criteria();
    salutation = details.salutation();
  }

  void head(PaperHead head) {
    locality = head.locality();
    upperBody = head.upperBody();
    symbol = head.symbol();
    copies = head.copies().isPresent() ? head.copies().getAsInt() : null;
  }

  void attend(Attendance attendance) {
    summoned = attendance.summoned();
    present = attendance.present();
  }

  void takeTwoPeople(boolean now) {
    twoPeople = now;
  }

  /** Whether freezing, opening, closing and publishing its polls take two people. */
  public boolean twoPeople() {
    return twoPeople;
  }

  /** Its identity in addresses. */
  public String uuid() {
    return uuid;
  }

  /** What is written about it. */
  public MeetingDetails details() {
    return new MeetingDetails(body, ordinal, term, heldOn, place, legalBasis, criteria, salutation);
  }

  /** What its minutes say of the office that makes them. */
  public PaperHead paperHead() {
    var number = copies == null ? OptionalInt.empty() : OptionalInt.of(copies);
    return new PaperHead(locality, upperBody, symbol, number);
  }

  /** Whether there is a roll, from which the attendance follows. */
  public boolean hasRoll() {
    return Delegate.attendance(uuid).isPresent();
  }

  /** How many were summoned and came: by the roll, without one as the organizer has entered it. */
  public Optional<Attendance> attendance() {
    return Delegate.attendance(uuid).or(this::entered);
  }

  private Optional<Attendance> entered() {
    return summoned == null || present == null
        ? Optional.empty()
        : Optional.of(new Attendance(summoned, present));
  }
}
