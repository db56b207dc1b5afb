package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Person;
import org.phieukin.protocol.Uuid;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Making polls and writing them until they are frozen. */
@ApplicationScoped
public class PollDrafts {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Presets presets;
  @Inject RecordBook record;

  /** A new draft at the end of the meeting's agenda; its uuid. */
  @Transactional
  public String make(String meetingUuid, String presetKey, PollDraft draft, String actor) {
    return make(Uuid.random(RANDOM), meetingUuid, presetKey, draft, actor);
  }

  /** A new draft of this uuid; the same again is harmless: a form sent twice. */
  @Transactional
  public String make(
      String uuid, String meetingUuid, String presetKey, PollDraft draft, String actor) {
    Meeting.locked(meetingUuid);
    if (Poll.findByIdOptional(uuid).isPresent()) {
      return uuid;
    }
    int order = Poll.of(meetingUuid).stream().mapToInt(Poll::listOrder).max().orElse(0) + 1;
    var poll = new Poll(uuid, meetingUuid, order, presets.get(presetKey), draft);
    poll.persist();
    record.append(actor, Act.POLL_MADE, poll.uuid(), facts(draft, presetKey));
    return poll.uuid();
  }

  /**
   * A new draft with the people and the questions of a poll that is over; where there is one
   * already, the same again.
   *
   * @return its uuid
   * @throws Refusal NO_SUCH_STEP for a poll that is not over, or that rehearses another one
   */
  @Transactional
  public String repeat(String uuid, String actor) {
    var poll = Poll.get(uuid);
    if (!poll.state().over() || poll.isRehearsal()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    Meeting.locked(poll.meetingUuid());
    return Poll.of(poll.meetingUuid()).stream()
        .filter(other -> other.state() == PollState.DRAFT && !other.isRehearsal())
        .filter(other -> other.listOrder() > poll.listOrder())
        .filter(other -> other.draft().equals(poll.draft()))
        .map(Poll::uuid)
        .findFirst()
        .orElseGet(() -> make(poll.meetingUuid(), poll.preset(), poll.draft(), actor));
  }

  /** Writes a draft anew. */
  @Transactional
  public void write(String uuid, PollDraft draft, String actor) {
    var poll = Poll.locked(uuid);
    poll.write(draft);
    record.append(actor, Act.POLL_CHANGED, uuid, facts(draft, poll.preset()));
  }

  /** Lines for all people of a meeting, in the order of the approved list. */
  @Transactional
  public List<Line> linesOf(String meetingUuid) {
    return Person.of(meetingUuid).stream()
        .map(Person::details)
        .map(person -> new Line(person.name(), person.post()))
        .toList();
  }

  private static Map<String, ?> facts(PollDraft draft, String preset) {
    var facts = new HashMap<String, Object>();
    facts.put("title", draft.title());
    facts.put("lines", draft.lines().size());
    facts.put("blank", draft.blankAllowed());
    facts.put("preset", preset);
    draft.members().ifPresent(number -> facts.put("members", number));
    draft.seats().ifPresent(number -> facts.put("seats", number));
    return facts;
  }
}
