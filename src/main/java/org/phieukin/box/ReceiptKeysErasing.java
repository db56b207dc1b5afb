package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.phieukin.meeting.MeetingErasing;
import org.phieukin.poll.Poll;
import org.phieukin.record.Fact;

/** Destroys what receipts were signed with; the public keys stay, which check them. */
@ApplicationScoped
class ReceiptKeysErasing {
  @Inject ReceiptKeys keys;

  void destroy(@Observes MeetingErasing erasing) {
    for (var poll : Poll.of(erasing.meetingUuid())) {
      erasing.count(Fact.KEYS, keys.destroy(poll.uuid()));
    }
  }
}
