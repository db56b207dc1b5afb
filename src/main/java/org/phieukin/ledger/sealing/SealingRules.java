package org.phieukin.ledger.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingCopied;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;

/** Which meetings want slips sealed before a box is opened; a rehearsal does without. */
@ApplicationScoped
public class SealingRules {
  @Inject RecordBook record;

  /** Whether this meeting does. */
  @Transactional
  public boolean asked(String meetingUuid) {
    return SealingRule.of(meetingUuid);
  }

  /** Whether the box of this poll may not be opened before. */
  public boolean binds(Poll poll) {
    return !poll.isRehearsal() && SealingRule.of(poll.meetingUuid());
  }

  /**
   * Asks for it, or no longer.
   *
   * @param by for no longer, two people: nobody alone takes the witnesses away
   * @throws Refusal TWO_PEOPLE_NEEDED
   */
  @Transactional
  public void ask(String meetingUuid, boolean asked, Approvals by) {
    Meeting.locked(meetingUuid);
    if (SealingRule.of(meetingUuid) == asked) {
      return;
    }
    if (asked) {
      new SealingRule(meetingUuid).persist();
    } else {
      by.two();
      SealingRule.deleteById(meetingUuid);
    }
    record.append(
        by.actor(), asked ? Act.SEALING_ASKED : Act.SEALING_DROPPED, meetingUuid, Map.of());
  }

  void copy(@Observes MeetingCopied copied) {
    ask(copied.to(), SealingRule.of(copied.from()), Approvals.by(copied.actor()));
  }
}
