package org.phieukin.ledger.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Form;

/** Puts together what the page of whole slips shows. */
@ApplicationScoped
class WholeViews {
  @Inject SignedIn signedIn;

  /** The page's view with these forms. */
  @Transactional
  WholeView of(String uuid, Form exchange, Form giveBack) {
    var meeting = Meeting.get(uuid).details();
    return new WholeView(uuid, meeting, polls(uuid), signedIn.name(), exchange, giveBack);
  }

  /** The polls whose slips can be exchanged now. */
  @Transactional
  List<WholeView.Part> polls(String uuid) {
    return WholeView.polls(Meeting.get(uuid).uuid());
  }
}
