package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.meeting.MeetingErasing;
import org.phieukin.poll.Poll;
import org.phieukin.record.Fact;

/** Destroys the server's own keys of the polls; everything that is public about them stays. */
@ApplicationScoped
class KeysErasing {
  void destroy(@Observes MeetingErasing erasing) {
    for (var poll : Poll.of(erasing.meetingUuid())) {
      erasing.count(Fact.KEYS, TrusteeRow.destroy(poll.uuid()));
    }
  }
}
