package org.phieukin.site;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the server, in the time zone of the meeting. Nobody asks another one. */
class ServerClock {
  @Produces
  @Singleton
  Clock clock(PhieuKinConfig config) {
    return Clock.system(config.timeZone());
  }
}
