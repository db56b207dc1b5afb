package org.phieukin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.meeting.Meeting;

/** The demonstration's accounts, the only ones anywhere with a known password. */
@ApplicationScoped
class DemoAccounts {
  @Inject Accounts accounts;

  /** Makes the accounts; false where the database holds a meeting already. */
  boolean make() {
    if (used()) {
      return false;
    }
    accounts.make("organizer", "demo", Set.of(Role.ORGANIZER), DemoMeeting.ACTOR);
    accounts.make("teller", "demo", Set.of(Role.TELLER), DemoMeeting.ACTOR);
    accounts.make("teller2", "demo", Set.of(Role.TELLER), DemoMeeting.ACTOR);
    return true;
  }

  @Transactional
  boolean used() {
    return Meeting.count() > 0;
  }
}
