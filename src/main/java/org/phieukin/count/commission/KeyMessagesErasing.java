package org.phieukin.count.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.meeting.MeetingErasing;
import org.phieukin.record.Fact;

/** Deletes what the members' browsers sent while the keys were made; the keys' files are theirs. */
@ApplicationScoped
class KeyMessagesErasing {
  void delete(@Observes MeetingErasing erasing) {
    KeyComplaint.delete("meetingUuid", erasing.meetingUuid());
    erasing.count(Fact.KEYS, KeyMessage.delete("meetingUuid", erasing.meetingUuid()));
  }
}
