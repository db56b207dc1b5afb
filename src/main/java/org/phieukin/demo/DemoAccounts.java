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
  /** The hash of "demo": to make it anew for each would take a second of every start. */
  static final String HASH = "$2a$12$2OjPTnapWEwo89o.Lp1lj.yqldYECFfbB4Fvwt0V4b5leS0MeozYm";

  @Inject Accounts accounts;

  /** Makes the accounts; false where the database holds a meeting already. */
  boolean make() {
    if (used()) {
      return false;
    }
    accounts.makeHashed("organizer", HASH, Set.of(Role.ORGANIZER), DemoMeeting.ACTOR);
    accounts.makeHashed("teller", HASH, Set.of(Role.TELLER), DemoMeeting.ACTOR);
    accounts.makeHashed("teller2", HASH, Set.of(Role.TELLER), DemoMeeting.ACTOR);
    return true;
  }

  @Transactional
  boolean used() {
    return Meeting.count() > 0;
  }
}
