package org.phieukin.meeting.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Vietnam: deadlines end there. */
@ApplicationScoped
class Today {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  LocalDate day() {
    return LocalDate.now(VIETNAM);
  }
}
