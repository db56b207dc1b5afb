package org.phieukin.poll;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Map;
import org.phieukin.meeting.Meeting;
import org.phieukin.protocol.Uuid;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Rehearsals: the same people under the same rules, with slips that the real poll refuses. */
@ApplicationScoped
public class Rehearsals {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LONGEST_TITLE = 300;

  @Inject Presets presets;
  @Inject BallotCounter counter;
  @Inject RecordBook record;
  @Inject Event<Discarded> discarded;

  /**
   * The rehearsal of a poll that has not been opened; a running one is found again, so that a
   * button pressed twice makes one.
   *
   * @throws Refusal NO_SUCH_STEP once the real poll was opened, or for a rehearsal itself
   */
  @Transactional
  public String begin(String pollUuid, String actor) {
    var poll = Poll.locked(pollUuid);
    var running = Poll.rehearsing(pollUuid);
    if (running.isPresent()) {
      return running.get().uuid();
    }
    boolean early = poll.state() == PollState.DRAFT || poll.state() == PollState.READY;
    if (!early || poll.isRehearsal()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    // Its place on the agenda is the next one, which a new poll might take at the same time.
    Meeting.locked(poll.meetingUuid());
    var rehearsal = poll.rehearsal(Uuid.random(RANDOM), presets.of(poll), title(poll));
    rehearsal.persist();
    var facts = Map.of("title", rehearsal.title());
    record.append(actor, Act.REHEARSAL_MADE, poll.meetingUuid(), facts);
    return rehearsal.uuid();
  }

  /** Titles are what the ballot paper says, and that is in Vietnamese. */
  private static String title(Poll poll) {
    var words = MessageBundles.get(RehearsalMessages.class, Localized.Literal.of("vi"));
    var title = words.title(poll.title());
    return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
  }

  /**
   * Deletes a rehearsal with its slips, ballots and results; the record keeps that there was one. A
   * button pressed twice finds it gone and does nothing more.
   *
   * @param of the real poll, as the page of the rehearsal named it
   * @return the uuid of the real poll
   * @throws Refusal NO_SUCH_STEP when it is none
   */
  @Transactional
  public String discard(String uuid, String of, String actor) {
    PollLock.alone(Poll.getEntityManager(), uuid);
    var there = Poll.<Poll>findByIdOptional(uuid, LockModeType.PESSIMISTIC_WRITE);
    if (there.isEmpty()) {
      return Poll.get(of).uuid();
    }
    var poll = there.get();
    var real = poll.rehearses().orElseThrow(() -> new Refusal(Why.NO_SUCH_STEP));
    var facts = Map.of("title", poll.title(), "ballots", counter.cast(uuid), "poll", uuid);
    discarded.fire(new Discarded(uuid));
    record.append(actor, Act.REHEARSAL_DISCARDED, poll.meetingUuid(), facts);
    poll.delete();
    return real;
  }
}
