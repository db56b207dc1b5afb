package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Looks at polls without loading them: one small statement a question. */
@ApplicationScoped
public class PollSummaries {
  private static final String SUMMARY =
      """
      select new org.phieukin.poll.PollSummary(p.uuid, p.meetingUuid, p.title, p.state,
        case when p.rehearses is null then false else true end,
        case when p.election is null then false else true end,
        size(p.lines))
      from Poll p where\s""";

  @Inject EntityManager database;

  /** Where a poll stands. @throws Refusal NO_SUCH_POLL */
  @Transactional
  public PollState state(String uuid) {
    return one(
        database
            .createQuery("select p.state from Poll p where p.uuid = ?1", PollState.class)
            .setParameter(1, uuid)
            .getResultList());
  }

  /** The same for casting, whose transactions change no poll. @throws Refusal NO_SUCH_POLL */
  public PollState stateForCasting(String uuid) {
    return PollLock.state(uuid);
  }

  /** A poll. @throws Refusal NO_SUCH_POLL */
  @Transactional
  public PollSummary of(String uuid) {
    return one(
        database
            .createQuery(SUMMARY + "p.uuid = ?1", PollSummary.class)
            .setParameter(1, uuid)
            .getResultList());
  }

  /** A poll that delegates may see. @throws Refusal NO_SUCH_POLL, NOT_FROZEN_YET */
  @Transactional
  public PollSummary frozen(String uuid) {
    var poll = of(uuid);
    if (!poll.frozen()) {
      throw new Refusal(Why.NOT_FROZEN_YET);
    }
    return poll;
  }

  /** The frozen polls of these meetings, each meeting's in the order of its agenda. */
  @Transactional
  public List<PollSummary> frozenOf(List<String> meetings) {
    var ofThese = "p.meetingUuid in ?1 and p.election is not null order by p.listOrder";
    return database
        .createQuery(SUMMARY + ofThese, PollSummary.class)
        .setParameter(1, meetings)
        .getResultList();
  }

  /** The uuids of all polls in a state. */
  @Transactional
  public List<String> in(PollState state) {
    return database
        .createQuery(
            "select p.uuid from Poll p where p.state = ?1 order by p.meetingUuid, p.listOrder",
            String.class)
        .setParameter(1, state)
        .getResultList();
  }

  private static <T> T one(List<T> found) {
    return found.stream().findFirst().orElseThrow(() -> new Refusal(Why.NO_SUCH_POLL));
  }
}
