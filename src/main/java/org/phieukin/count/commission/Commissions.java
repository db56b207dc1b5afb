package org.phieukin.count.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingCopied;
import org.phieukin.poll.CommissionHead;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Naming the count commissions of meetings. */
@ApplicationScoped
public class Commissions implements CommissionHead {
  @Inject RecordBook record;
  @Inject RoomBoxes boxes;

  /** The commission of a meeting, where one was named. */
  @Transactional
  public Optional<Commission> of(String meetingUuid) {
    return CommissionRow.of(meetingUuid);
  }

  /** Whether this account's member holds a key of the meeting's commission. */
  @Transactional
  public boolean holdsKey(String meetingUuid, String username) {
    return CommissionRow.of(meetingUuid)
        .filter(named -> named.custody().shared())
        .flatMap(named -> named.placeOf(username))
        .isPresent();
  }

  /**
   * Names a commission; one that was named before is replaced, and keys that were made for it are
   * forgotten.
   *
   * @throws Refusal COMMISSION_FIXED once a poll is frozen under it
   */
  @Transactional
  public void name(String meetingUuid, Commission commission, String actor) {
    Meeting.locked(meetingUuid);
    var before = CommissionRow.of(meetingUuid);
    if (before.equals(Optional.of(commission))) {
      return;
    }
    requireOpen(meetingUuid);
    forget(meetingUuid);
    CommissionRow.<CommissionRow>findByIdOptional(meetingUuid)
        .orElseGet(() -> new CommissionRow(meetingUuid))
        .write(commission);
    var facts =
        Map.of(
            "members", commission.members().size(),
            "custody", commission.custody().name().toLowerCase(),
            "needed", commission.needed());
    record.append(actor, Act.COMMISSION_NAMED, meetingUuid, facts);
  }

  /** The same people count at the meeting that was copied, with keys still to be made. */
  void copy(@Observes MeetingCopied copied) {
    CommissionRow.of(copied.from())
        .ifPresent(commission -> name(copied.to(), commission, copied.actor()));
  }

  /**
   * Forgets all keys, so that they are made anew: where one was lost before anything is frozen.
   *
   * @throws Refusal COMMISSION_FIXED
   */
  @Transactional
  public void restart(String meetingUuid, String actor) {
    Meeting.locked(meetingUuid);
    requireOpen(meetingUuid);
    if (forget(meetingUuid) > 0) {
      record.append(actor, Act.KEYS_FORGOTTEN, meetingUuid, Map.of());
    }
  }

  private static long forget(String meetingUuid) {
    return KeyComplaint.delete("meetingUuid", meetingUuid)
        + KeyMessage.delete("meetingUuid", meetingUuid);
  }

  private void requireOpen(String meetingUuid) {
    if (fixed(meetingUuid)) {
      throw new Refusal(Why.COMMISSION_FIXED);
    }
  }

  /**
   * Whether the commission stays as it is: a poll is frozen under its keys, or counted under its
   * names.
   */
  boolean fixed(String meetingUuid) {
    var named = CommissionRow.of(meetingUuid);
    return named.isPresent()
        && Poll.of(meetingUuid).stream().anyMatch(poll -> binds(named.get(), poll));
  }

  private boolean binds(Commission named, Poll poll) {
    var state = poll.state();
    if (state == PollState.CANCELLED || poll.isRehearsal() && state.over()) {
      return false;
    }
    boolean counted = state == PollState.COUNTED || state == PollState.PUBLISHED;
    return named.alone() ? counted : state.frozen() && boxes.opens(poll.uuid());
  }

  @Override
  @Transactional
  public Optional<String> headOf(String meetingUuid) {
    return CommissionRow.of(meetingUuid).flatMap(named -> named.head().username());
  }
}
