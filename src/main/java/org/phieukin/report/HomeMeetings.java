package org.phieukin.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.PollState;

/** Which meetings the first page shows, the first one first; the database picks them. */
@ApplicationScoped
class HomeMeetings {
  /** How many meetings where nobody votes now the page goes back. */
  private static final int MOST_ENDED = 20;

  private static final List<PollState> ALIVE = List.of(PollState.OPEN, PollState.PAUSED);
  private static final String POLLS =
      "(select 1 from Poll p where p.meetingUuid = m.uuid and p.election is not null";
  private static final String VOTING = "exists " + POLLS + " and p.state in ?2)";
  private static final String WITH_POLLS = "exists " + POLLS + ")";
  private static final String ORDER =
      " order by case when m.heldOn = ?1 then 0 else 1 end, m.heldOn desc, m.uuid";

  @Inject EntityManager database;

  /**
   * Where people vote comes first, all of it, then what is held today, then what has something to
   * show. A meeting without anything to show is there only as the first one.
   */
  @Transactional
  List<Meeting> of(LocalDate today) {
    var voting = find("where " + VOTING, today, Integer.MAX_VALUE);
    var ended = find("where " + WITH_POLLS + " and not " + VOTING, today, MOST_ENDED + 1);
    if (!voting.isEmpty()) {
      return Stream.concat(voting.stream(), ended.stream().limit(MOST_ENDED)).toList();
    }
    var empty = find("where not " + WITH_POLLS + "", today, 1);
    boolean first =
        empty.stream()
            .anyMatch(one -> ended.isEmpty() || today(one, today) && !today(ended.get(0), today));
    return first ? Stream.concat(empty.stream(), ended.stream().limit(MOST_ENDED)).toList() : ended;
  }

  private static boolean today(Meeting meeting, LocalDate today) {
    return meeting.details().heldOn().equals(today);
  }

  private List<Meeting> find(String where, LocalDate today, int most) {
    var query = database.createQuery("select m from Meeting m " + where + ORDER, Meeting.class);
    query.setParameter(1, today);
    if (where.contains("?2")) {
      query.setParameter(2, ALIVE);
    }
    return query.setMaxResults(most).getResultList();
  }
}
