package org.phieukin.count.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.meeting.Meeting;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.VerificationFailed;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Carries the messages by which the members of a commission make their keys (PROTOCOL §9.2); every
 * one is in the database before it is answered, so that a restart loses nothing.
 */
@ApplicationScoped
public class KeyMaking {
  @Inject RecordBook record;

  /** What became of a message. */
  enum Reply {
    /** Kept; the same again is kept already. */
    TAKEN,
    /** Another message of this member is kept already, or its stage has not begun. */
    OUT_OF_TURN,
    /** Not what this member may send. */
    REFUSED
  }

  /** How far a meeting's commission is; nothing where none is named. */
  @Transactional
  Optional<Rounds> rounds(String meetingUuid) {
    return CommissionRow.of(meetingUuid).map(named -> Rounds.of(meetingUuid, named));
  }

  /** Whether no member holds a key: none is named, or the server opens alone. */
  @Transactional
  public boolean serverAlone(String meetingUuid) {
    return CommissionRow.of(meetingUuid).stream().noneMatch(named -> named.custody().shared());
  }

  /** Whether nothing stands in the way of freezing: no keys are wanted, or all are there. */
  @Transactional
  public boolean ready(String meetingUuid) {
    return rounds(meetingUuid).stream().allMatch(rounds -> rounds.current().isEmpty());
  }

  /**
   * The trustees that the commission is, in the order of its members.
   *
   * @throws Refusal KEYS_NOT_READY
   */
  @Transactional
  public List<Trustee> trustees(String meetingUuid) {
    if (!ready(meetingUuid)) {
      throw new Refusal(Why.KEYS_NOT_READY);
    }
    return rounds(meetingUuid).map(Rounds::trustees).orElse(List.of());
  }

  /**
   * Takes a message of the member whose account this is; one that is refused is named in the
   * record.
   *
   * @throws Refusal NOT_IN_COMMISSION
   */
  @Transactional
  Reply take(String meetingUuid, String username, Stage stage, String json) {
    Meeting.locked(meetingUuid);
    var rounds = rounds(meetingUuid).orElseThrow(() -> new Refusal(Why.NOT_IN_COMMISSION));
    int place =
        rounds.commission().placeOf(username).orElseThrow(() -> new Refusal(Why.NOT_IN_COMMISSION));
    var before = rounds.sentBy(place, stage);
    if (before.isPresent()) {
      return before.get().equals(json) ? Reply.TAKEN : Reply.OUT_OF_TURN;
    }
    if (!rounds.current().equals(Optional.of(stage))) {
      return Reply.OUT_OF_TURN;
    }
    if (!holds(rounds, place, stage, json)) {
      refuse(new KeyComplaint.Which(meetingUuid, place, KeyComplaint.SERVER), "server");
      return Reply.REFUSED;
    }
    KeyComplaint.deleteById(new KeyComplaint.Which(meetingUuid, place, KeyComplaint.SERVER));
    new KeyMessage(new KeyMessage.Which(meetingUuid, place, stage), json).persist();
    note(rounds, username, meetingUuid, stage);
    return Reply.TAKEN;
  }

  /**
   * Takes a member's word that what another has sealed to him or her is wrong: nobody else can
   * tell. The keys are then made anew.
   *
   * @param about the other's place
   * @throws Refusal NOT_IN_COMMISSION, NOT_UNDERSTOOD where nobody has that place
   */
  @Transactional
  void complain(String meetingUuid, String username, int about) {
    Meeting.locked(meetingUuid);
    var commission =
        CommissionRow.of(meetingUuid).orElseThrow(() -> new Refusal(Why.NOT_IN_COMMISSION));
    int place = commission.placeOf(username).orElseThrow(() -> new Refusal(Why.NOT_IN_COMMISSION));
    if (about < 1 || about > commission.members().size()) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    refuse(new KeyComplaint.Which(meetingUuid, about, place), username);
  }

  private void refuse(KeyComplaint.Which which, String by) {
    if (KeyComplaint.keep(which)) {
      record.append(by, Act.KEY_REFUSED, which.meetingUuid(), Map.of("member", which.about()));
    }
  }

  /** In the record stand the key that a member made, and that all are there. */
  private void note(Rounds before, String username, String meetingUuid, Stage stage) {
    var stages = Stage.of(before.commission().custody());
    if (stage == stages.get(0)) {
      record.append(username, Act.KEY_MADE, meetingUuid, Map.of());
    }
    boolean last = before.sent().get(stage).size() + 1 == before.commission().members().size();
    if (last && stage == stages.get(stages.size() - 1)) {
      record.append("server", Act.KEYS_READY, meetingUuid, Map.of());
    }
  }

  private static boolean holds(Rounds rounds, int place, Stage stage, String json) {
    try {
      rounds.check(place, stage, json);
      return true;
    } catch (MalformedException | VerificationFailed e) {
      return false;
    }
  }
}
