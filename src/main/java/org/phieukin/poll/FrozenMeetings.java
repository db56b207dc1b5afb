package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import org.phieukin.meeting.MeetingFixing;

/** From the first freezing on, nothing that a delegate sees changes (DESIGN). */
@ApplicationScoped
class FrozenMeetings implements MeetingFixing {
  @Override
  public boolean fixed(String meetingUuid) {
    return Poll.of(meetingUuid).stream()
        .filter(poll -> !poll.isRehearsal())
        .map(Poll::state)
        .anyMatch(state -> state != PollState.DRAFT && state != PollState.CANCELLED);
  }
}
