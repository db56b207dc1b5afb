package org.phieukin.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.phieukin.record.Act;
import org.phieukin.record.RecordEntry;

/** When a count began and ended, as the record has it. */
@ApplicationScoped
class CountHours {
  @Inject Clock clock;

  /** When this was done last to a poll, by the clock of the room; in the caller's transaction. */
  Optional<LocalDateTime> of(String pollUuid, Act act) {
    return RecordEntry.about(pollUuid).stream()
        .filter(entry -> entry.act() == act)
        .reduce((one, later) -> later)
        .map(entry -> Instant.parse(entry.written()).atZone(clock.getZone()).toLocalDateTime());
  }
}
