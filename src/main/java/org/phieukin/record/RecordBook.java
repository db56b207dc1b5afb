package org.phieukin.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Appends to the record (DESIGN, "The record"). */
@ApplicationScoped
public class RecordBook {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Clock clock;

  /**
   * Appends in the caller's transaction, so that the act and its entry are kept or lost together.
   *
   * @param actor the account that acts, or {@code server}; two people, divided by a comma
   * @param subject the uuid of the poll or meeting, empty where there is none
   * @param facts what is worth keeping, never anything about a delegate
   * @throws Refusal TWO_PEOPLE_NEEDED where one account stands for two people
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String actor, Act act, String subject, Map<String, ?> facts) {
    requireDifferent(actor);
    var head = RecordHead.locked();
    // What this transaction has appended already must be there before the row is read anew.
    Panache.getEntityManager().flush();
    Panache.getEntityManager().refresh(head, LockModeType.PESSIMISTIC_WRITE);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    var entry = new RecordEntry(head, now, actor, act, subject, json(facts));
    entry.persist();
    head.moveTo(entry);
  }

  /** Whatever was overlooked before: the record never says that somebody was two people. */
  private static void requireDifferent(String actor) {
    var names = List.of(actor.split(", "));
    if (new HashSet<>(names).size() < names.size()) {
      throw new Refusal(Why.TWO_PEOPLE_NEEDED);
    }
  }

  /**
   * Makes whoever writes wait for whoever wrote first, until that transaction has ended: what is
   * then looked up is not about to be made by somebody else.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void inTurn() {
    RecordHead.locked();
  }

  /** The hash of the last entry, which stands for all of the record. */
  @Transactional
  public String fingerprint() {
    return RecordHead.end().hash();
  }

  /** The end of the chain as it is committed now. */
  @Transactional
  public ChainEnd head() {
    return RecordHead.end();
  }

  /** Whether the record has, or had on its way, this end. */
  @Transactional
  public boolean reaches(ChainEnd end) {
    return end.height() == 0 || RecordEntry.isAt(end);
  }

  /** Whether it says that a poll's ballots were taken out: it was cancelled, or thrown away. */
  @Transactional
  public boolean emptied(String pollUuid) {
    return RecordEntry.emptied(pollUuid);
  }

  private static String json(Map<String, ?> facts) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(facts));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
