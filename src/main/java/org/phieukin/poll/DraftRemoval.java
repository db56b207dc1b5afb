package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.Note;
import org.phieukin.access.Notes;
import org.phieukin.meeting.Meeting;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Takes a draft away from which nothing was made yet, and brings it back by a word. */
@ApplicationScoped
public class DraftRemoval {
  private static final Note<RemovedDraft> REMOVED = Note.ofTheDay("draft", RemovedDraft.class);

  @Inject Presets presets;
  @Inject RecordBook record;
  @Inject Notes notes;
  @Inject Event<Discarded> discarded;

  /**
   * Takes a draft away; one that is away already stays away.
   *
   * @return the meeting that it belongs to
   * @throws Refusal ALREADY_FROZEN once it is no draft, NO_SUCH_STEP for a rehearsal, which is
   *     thrown away on its own page, REHEARSAL_RUNNING while one of it is there
   */
  @Transactional
  public String remove(String uuid, String actor) {
    PollLock.alone(Poll.getEntityManager(), uuid);
    var there = Poll.<Poll>findByIdOptional(uuid, LockModeType.PESSIMISTIC_WRITE);
    if (there.isEmpty()) {
      return notes
          .find(REMOVED, uuid)
          .map(RemovedDraft::meeting)
          .orElseThrow(() -> new Refusal(Why.NO_SUCH_POLL));
    }
    var poll = there.get();
    requireNothingMade(poll);
    notes.keep(REMOVED, uuid, RemovedDraft.of(poll));
    discarded.fire(new Discarded(uuid));
    record.append(
        actor, Act.DRAFT_REMOVED, poll.meetingUuid(), Map.of("title", poll.draft().title()));
    poll.delete();
    return poll.meetingUuid();
  }

  private static void requireNothingMade(Poll poll) {
    if (poll.state() != PollState.DRAFT) {
      throw new Refusal(Why.ALREADY_FROZEN);
    }
    if (poll.isRehearsal()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    if (Poll.count("rehearses", poll.uuid()) > 0) {
      throw new Refusal(Why.REHEARSAL_RUNNING);
    }
  }

  /** The title of a draft of this meeting that was just taken away and is not back. */
  @Transactional
  public Optional<String> title(String meetingUuid, String uuid) {
    return gone(meetingUuid, uuid).map(gone -> gone.draft().title());
  }

  private Optional<RemovedDraft> gone(String meetingUuid, String uuid) {
    return notes
        .find(REMOVED, uuid)
        .filter(gone -> gone.meeting().equals(meetingUuid))
        .filter(gone -> Poll.findByIdOptional(uuid).isEmpty());
  }

  /**
   * Brings a draft back to where it stood; one that is back already stays as it is.
   *
   * @return the meeting that it belongs to
   * @throws Refusal NO_SUCH_POLL where it is not remembered any more
   */
  @Transactional
  public String restore(String uuid, String actor) {
    var remembered = notes.find(REMOVED, uuid).map(RemovedDraft::meeting);
    var meeting = remembered.orElseGet(() -> Poll.get(uuid).meetingUuid());
    Meeting.locked(meeting);
    gone(meeting, uuid).ifPresent(gone -> bringBack(uuid, gone, actor));
    return meeting;
  }

  private void bringBack(String uuid, RemovedDraft gone, String actor) {
    var orders = Poll.of(gone.meeting()).stream().map(Poll::listOrder).toList();
    int last = orders.stream().mapToInt(Integer::intValue).max().orElse(0);
    int place = orders.contains(gone.place()) ? last + 1 : gone.place();
    var draft = gone.draft();
    new Poll(uuid, gone.meeting(), place, presets.get(gone.preset()), draft).persist();
    notes.drop(REMOVED, uuid);
    record.append(actor, Act.DRAFT_RESTORED, gone.meeting(), Map.of("title", draft.title()));
  }
}
