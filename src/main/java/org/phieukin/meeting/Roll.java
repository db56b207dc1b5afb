package org.phieukin.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phieukin.meeting.PeopleList.NotListed;
import org.phieukin.protocol.Uuid;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Flaw;

/**
 * The roll of those summoned. That it changed goes to the record with its length; who came does
 * not, for entries have times: opening a poll records how many were there.
 */
@ApplicationScoped
public class Roll {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject RecordBook record;

  /** Replaces the roll; whoever stands on it unchanged stays ticked off. */
  @Transactional
  public void replace(String meetingUuid, List<DelegateDetails> delegates, String actor) {
    Meeting.locked(meetingUuid);
    var before = new HashMap<DelegateDetails, Delegate>();
    Delegate.of(meetingUuid).forEach(delegate -> before.put(delegate.details(), delegate));
    Delegate.delete("meetingUuid", meetingUuid);
    int order = 0;
    for (var details : delegates) {
      var delegate = new Delegate(Uuid.random(RANDOM), meetingUuid, ++order, details);
      if (before.containsKey(details)) {
        delegate.tick(before.get(details).presence(), before.get(details).reason());
      }
      delegate.persist();
    }
    append(meetingUuid, delegates.size(), actor);
  }

  /** Puts somebody at the end of the roll; the same again is harmless: a form sent twice. */
  @Transactional
  public void add(String meetingUuid, String uuid, DelegateDetails details, String actor)
      throws NotListed {
    Meeting.locked(meetingUuid);
    if (Delegate.findByIdOptional(uuid).isPresent()) {
      return;
    }
    var roll = Delegate.of(meetingUuid);
    if (roll.size() >= Delegate.MOST) {
      throw new NotListed(Flaw.ROLL_FULL);
    }
    requireNew(roll, uuid, details);
    int last = roll.stream().mapToInt(Delegate::listOrder).max().orElse(0);
    new Delegate(uuid, meetingUuid, last + 1, details).persist();
    append(meetingUuid, roll.size() + 1, actor);
  }

  /** Writes name, unit and seat anew. */
  @Transactional
  public void change(String meetingUuid, String uuid, DelegateDetails details, String actor)
      throws NotListed {
    Meeting.locked(meetingUuid);
    var delegate = Delegate.get(meetingUuid, uuid);
    var roll = Delegate.of(meetingUuid);
    requireNew(roll, uuid, details);
    if (!delegate.details().equals(details)) {
      delegate.describe(details);
      append(meetingUuid, roll.size(), actor);
    }
  }

  /** Takes somebody off the roll; whoever is off already stays off. */
  @Transactional
  public void remove(String meetingUuid, String uuid, String actor) {
    Meeting.locked(meetingUuid);
    if (Delegate.delete("meetingUuid = ?1 and uuid = ?2", meetingUuid, uuid) > 0) {
      append(meetingUuid, Delegate.of(meetingUuid).size(), actor);
    }
  }

  /** Ticks somebody off at the door. */
  @Transactional
  public void tick(String meetingUuid, String uuid, Presence presence, String reason) {
    Delegate.get(meetingUuid, uuid).tick(presence, reason);
  }

  private static void requireNew(List<Delegate> roll, String uuid, DelegateDetails details)
      throws NotListed {
    boolean alike =
        roll.stream()
            .anyMatch(other -> !other.uuid().equals(uuid) && other.details().equals(details));
    if (alike) {
      throw new NotListed(Flaw.ALREADY_ON_ROLL);
    }
  }

  private void append(String meetingUuid, int number, String actor) {
    record.append(actor, Act.ROLL_CHANGED, meetingUuid, Map.of("delegates", number));
  }
}
