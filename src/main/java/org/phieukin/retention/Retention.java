package org.phieukin.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingErasing;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Erases the personal data of meetings that are over, by hand or on the day that was set. */
@ApplicationScoped
public class Retention {
  @Inject RecordBook record;
  @Inject Event<MeetingErasing> erasing;
  @Inject Clock clock;

  /** Whether every poll of a meeting, and there is one, is published or cancelled. */
  @Transactional
  boolean over(String meetingUuid) {
    var polls = Poll.of(meetingUuid);
    return !polls.isEmpty() && polls.stream().allMatch(poll -> poll.state().over());
  }

  /**
   * Two people decide: today, or on a later day. Decided again, the later word stands; what is
   * erased stays so.
   *
   * @throws Refusal POLLS_NOT_OVER
   */
  @Transactional
  public void decide(String meetingUuid, LocalDate signed, LocalDate due, Approvals two) {
    Meeting.locked(meetingUuid);
    if (!over(meetingUuid)) {
      throw new Refusal(Why.POLLS_NOT_OVER);
    }
    var erasure = Erasure.of(meetingUuid).orElseGet(() -> new Erasure(meetingUuid));
    if (erasure.done()) {
      return;
    }
    erasure.decide(signed, due, two.two().actor());
    erasure.persist();
    var facts = Map.of("signed", signed.toString(), "due", due.toString());
    record.append(two.actor(), Act.ERASURE_PLANNED, meetingUuid, facts);
    if (!due.isAfter(LocalDate.now(clock))) {
      erase(erasure);
    }
  }

  /** Erases what is due by now; a meeting in which a poll is held again meanwhile waits for it. */
  @Transactional
  void eraseDue() {
    for (var erasure : Erasure.due(LocalDate.now(clock))) {
      if (over(erasure.meetingUuid())) {
        erase(erasure);
      }
    }
  }

  /** The entry is the destruction record: who decided, and how much of what is gone. */
  private void erase(Erasure erasure) {
    var uuid = erasure.meetingUuid();
    var gone = new MeetingErasing(uuid);
    erasing.fire(gone);
    erasure.finish();
    record.append(erasure.decidedBy(), Act.MEETING_ERASED, uuid, gone.facts());
  }
}
