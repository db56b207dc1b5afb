package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.phieukin.dossier.DossierClosing;
import org.phieukin.meeting.PersonDetails;

/**
 * Somebody's dossier closes with the last poll under way that has their name on its ballot paper;
 * that of somebody who is on no ballot paper, with the last of the meeting. A cancelled poll and a
 * rehearsal close nothing, and a mere draft keeps nothing open.
 */
@ApplicationScoped
class PollDossiers implements DossierClosing {
  @Inject EntityManager database;

  /** A name on the ballot paper of a poll; a poll without lines has none. */
  record Named(PollState state, String name) {}

  @Override
  @Transactional
  public Predicate<PersonDetails> closed(String meetingUuid) {
    var all = EnumSet.noneOf(PollState.class);
    var byName = new HashMap<String, Set<PollState>>();
    for (var one : names(meetingUuid)) {
      all.add(one.state());
      byName.computeIfAbsent(one.name(), any -> EnumSet.noneOf(PollState.class)).add(one.state());
    }
    return person -> over(byName.getOrDefault(person.name(), all));
  }

  private List<Named> names(String meetingUuid) {
    return database
        .createQuery(
            "select new org.phieukin.poll.PollDossiers$Named(p.state, l.name) from Poll p"
                + " left join p.lines l where p.meetingUuid = ?1 and p.rehearses is null",
            Named.class)
        .setParameter(1, meetingUuid)
        .getResultList();
  }

  private static boolean over(Set<PollState> states) {
    return states.stream().anyMatch(PollState::afterClosing)
        && states.stream().noneMatch(PollDossiers::underWay);
  }

  private static boolean underWay(PollState state) {
    return switch (state) {
      case READY, OPEN, PAUSED -> true;
      case DRAFT, CLOSED, COUNTED, PUBLISHED, CANCELLED -> false;
    };
  }
}
