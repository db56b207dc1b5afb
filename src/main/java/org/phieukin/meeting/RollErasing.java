package org.phieukin.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.record.Fact;

/** Deletes the roll; how many were summoned and came stays as a number. */
@ApplicationScoped
class RollErasing {
  void erase(@Observes MeetingErasing erasing) {
    var meeting = Meeting.locked(erasing.meetingUuid());
    meeting.attendance().ifPresent(meeting::attend);
    Delegate.flush();
    erasing.count(Fact.DELEGATES, Delegate.delete("meetingUuid", erasing.meetingUuid()));
  }
}
