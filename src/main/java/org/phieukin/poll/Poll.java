package org.phieukin.poll;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** One secret ballot of a meeting. */
@Entity
@Table(name = "poll")
public class Poll extends PanacheEntityBase {
  @Id private String uuid;

  @Column(name = "meeting_uuid", nullable = false)
  private String meetingUuid;

  @Column(name = "list_order", nullable = false)
  private int listOrder;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private PollKind kind;

  @Column(nullable = false)
  private String preset;

  @Column(nullable = false)
  private String title;

  @Column(name = "blank_allowed", nullable = false)
  private boolean blankAllowed;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private PollState state = PollState.DRAFT;

  private Integer issued;
  private Integer summoned;
  private Integer present;
  private Integer members;
  private Integer seats;

  @Column(name = "bar_of")
  private Integer barOf;

  private String election;

  @Column(name = "frozen_preset")
  private String frozenPreset;

  @Column(name = "cancel_reason")
  private String cancelReason;

  /** The poll that this one rehearses, if it is a rehearsal. */
  private String rehearses;

  @ElementCollection
  @CollectionTable(name = "poll_line", joinColumns = @JoinColumn(name = "poll_uuid"))
  @OrderColumn(name = "list_order")
  private List<Line> lines = new ArrayList<>();

  protected Poll() {}

  Poll(String uuid, String meetingUuid, int listOrder, Preset preset, PollDraft draft) {
    this.uuid = uuid;
    this.meetingUuid = meetingUuid;
    this.listOrder = listOrder;
    this.kind = preset.kind();
    this.preset = preset.key();
    write(draft);
  }

  /** The poll of this uuid. @throws Refusal NO_SUCH_POLL */
  public static Poll get(String uuid) {
    return Poll.<Poll>findByIdOptional(uuid).orElseThrow(() -> new Refusal(Why.NO_SUCH_POLL));
  }

  /** The poll, its row locked until the transaction ends: for steps and whatever must be alone. */
  public static Poll locked(String uuid) {
    PollLock.alone(getEntityManager(), uuid);
    return Poll.<Poll>findByIdOptional(uuid, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_POLL));
  }

  /**
   * Where the poll stands, held against every step until the transaction ends, beside others who
   * hold it where the database has locks that are shared: for casting, which reads no more of it.
   */
  public static PollState held(String uuid) {
    return PollLock.held(getEntityManager(), uuid);
  }

  /** The polls of a meeting in the order of its agenda. */
  public static List<Poll> of(String meetingUuid) {
    return list("meetingUuid = ?1 order by listOrder", meetingUuid);
  }

  /** The rehearsal of a poll that is not over: neither cancelled nor published. */
  static Optional<Poll> rehearsing(String uuid) {
    var over = List.of(PollState.CANCELLED, PollState.PUBLISHED);
    return Poll.<Poll>find("rehearses = ?1 and state not in ?2", uuid, over).firstResultOptional();
  }

  /** Writes the draft anew. @throws Refusal ALREADY_FROZEN once delegates may have seen it */
  void write(PollDraft draft) {
    if (state != PollState.DRAFT) {
      throw new Refusal(Why.ALREADY_FROZEN);
    }
    title = draft.title();
    blankAllowed = draft.blankAllowed();
    members = draft.members().isPresent() ? draft.members().getAsInt() : null;
    seats = draft.seats().isPresent() ? draft.seats().getAsInt() : null;
    lines.clear();
    lines.addAll(draft.lines());
  }

  /** What an organizer has written of it. */
  public PollDraft draft() {
    return new PollDraft(title, blankAllowed, lines, members(), seats());
  }

  void freeze(ElectionParameters parameters, String rules) {
    election = parameters.json();
    frozenPreset = rules;
  }

  /**
   * Takes one step of the life; false when the poll is there already: a button pressed twice.
   *
   * @throws Refusal NO_SUCH_STEP
   */
  boolean moveTo(PollState next) {
    if (state == next) {
      return false;
    }
    if (!state.leadsTo(next)) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    state = next;
    return true;
  }

  void setIssued(int number) {
    issued = number;
  }

  /** Keeps who was there, so that what is printed later says the same. */
  void fixAttendance(Attendance there) {
    summoned = there.summoned();
    present = there.present();
  }

  /** Who was there: as it was fixed at closing, before that as the meeting has it now. */
  public Optional<Attendance> attendance() {
    return summoned == null
        ? Meeting.get(meetingUuid).attendance()
        : Optional.of(new Attendance(summoned, present));
  }

  /** The chair's word before opening. @throws Refusal NO_SUCH_STEP after it */
  void confirmBar(int people) {
    if (state != PollState.DRAFT && state != PollState.READY) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    barOf = people;
  }

  void setCancelReason(String reason) {
    cancelReason = reason;
  }

  /** A new poll with the same people under the same rules, right behind this one. */
  Poll rehearsal(String itsUuid, Preset rules, String itsTitle) {
    int last = of(meetingUuid).stream().mapToInt(Poll::listOrder).max().orElse(0);
    var rehearsal = new Poll(itsUuid, meetingUuid, last + 1, rules, draft().titled(itsTitle));
    rehearsal.rehearses = uuid;
    return rehearsal;
  }

  /** Whether it is a rehearsal, to be marked as one wherever it is shown. */
  public boolean isRehearsal() {
    return rehearses != null;
  }

  /** The poll that it rehearses; nothing for a real one. */
  public Optional<String> rehearses() {
    return Optional.ofNullable(rehearses);
  }

  /** Its identity in addresses and in the protocol. */
  public String uuid() {
    return uuid;
  }

  /** The meeting it belongs to. */
  public String meetingUuid() {
    return meetingUuid;
  }

  /** The place on the meeting's agenda, counted from 1. */
  public int listOrder() {
    return listOrder;
  }

  /** What it is for. */
  public PollKind kind() {
    return kind;
  }

  /** The key of its rules preset. */
  public String preset() {
    return preset;
  }

  /** Its title. */
  public String title() {
    return title;
  }

  /** Whether a line may stay unmarked. */
  public boolean blankAllowed() {
    return blankAllowed;
  }

  /** Where it stands. */
  public PollState state() {
    return state;
  }

  /** How many slips were handed out, once the organizer has entered it. */
  public OptionalInt issued() {
    return issued == null ? OptionalInt.empty() : OptionalInt.of(issued);
  }

  /** How many members the body has, where the rules ask for it; fixed at freezing. */
  public OptionalInt members() {
    return members == null ? OptionalInt.empty() : OptionalInt.of(members);
  }

  /** How many are to be elected; there for elections alone. */
  public OptionalInt seats() {
    return seats == null ? OptionalInt.empty() : OptionalInt.of(seats);
  }

  /** What its ballot paper asks. */
  public Shape shape() {
    return seats == null ? Shape.LEVELS : Shape.of(lines.size(), seats);
  }

  /** How many people an election's bar is held against, once the chair has confirmed it. */
  public OptionalInt barOf() {
    return barOf == null ? OptionalInt.empty() : OptionalInt.of(barOf);
  }

  /** The canonical bytes of the election, once frozen. */
  public Optional<String> election() {
    return Optional.ofNullable(election);
  }

  /** The election, once frozen. @throws Refusal NOT_FROZEN_YET */
  public ElectionParameters parameters() {
    return ElectionParameters.of(election().orElseThrow(() -> new Refusal(Why.NOT_FROZEN_YET)));
  }

  /** The rules as they were at freezing, as JSON. */
  public Optional<String> frozenPreset() {
    return Optional.ofNullable(frozenPreset);
  }

  /** Why it was cancelled, if it was. */
  public Optional<String> cancelReason() {
    return Optional.ofNullable(cancelReason);
  }

  /** The lines of the ballot paper in the order of the approved list. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }
}
