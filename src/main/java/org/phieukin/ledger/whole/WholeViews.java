package org.phieukin.ledger.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.site.Form;
import org.phieukin.slip.Reserves;

/** Puts together what the page of whole slips shows. */
@ApplicationScoped
class WholeViews {
  @Inject SignedIn signedIn;
  @Inject Reserves reserves;

  /** The page's view with these forms. */
  @Transactional
  WholeView of(String uuid, Form exchange, Form giveBack) {
    var meeting = Meeting.get(uuid).details();
    return new WholeView(uuid, meeting, polls(uuid), signedIn.name(), exchange, giveBack);
  }

  /** The polls whose slips can be exchanged now. */
  @Transactional
  List<WholeView.Part> polls(String uuid) {
    var parts = new ArrayList<>(WholeView.polls(Meeting.get(uuid).uuid()));
    reserves
        .of(uuid)
        .forEach(
            (kept, election) ->
                parts.add(new WholeView.Part(kept, Poll.get(election).title(), true)));
    return parts;
  }
}
