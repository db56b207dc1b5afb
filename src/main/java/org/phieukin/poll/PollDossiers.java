package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.phieukin.dossier.DossierClosing;
import org.phieukin.meeting.PersonDetails;

/**
 * Somebody's dossier closes with the last poll under way that has their name on its paper; that of
 * somebody who is on no paper, with the last of the meeting. A cancelled poll and a rehearsal close
 * nothing, and a mere draft keeps nothing open.
 */
@ApplicationScoped
class PollDossiers implements DossierClosing {
  @Override
  public boolean closed(String meetingUuid, PersonDetails person) {
    var all = Poll.of(meetingUuid).stream().filter(poll -> !poll.isRehearsal()).toList();
    var theirs = all.stream().filter(poll -> names(poll, person)).toList();
    return over(theirs.isEmpty() ? all : theirs);
  }

  private static boolean names(Poll poll, PersonDetails person) {
    return poll.lines().stream().anyMatch(line -> line.name().equals(person.name()));
  }

  private static boolean over(List<Poll> polls) {
    return polls.stream().anyMatch(poll -> poll.state().afterClosing())
        && polls.stream().noneMatch(poll -> underWay(poll.state()));
  }

  private static boolean underWay(PollState state) {
    return switch (state) {
      case READY, OPEN, PAUSED -> true;
      case DRAFT, CLOSED, COUNTED, PUBLISHED, CANCELLED -> false;
    };
  }
}
