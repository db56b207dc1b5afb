package org.phieukin.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.phieukin.meeting.PeopleList.NotListed;
import org.phieukin.protocol.Uuid;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Flaw;
import org.phieukin.site.Seen;

/**
 * The roll of those summoned. That it changed goes to the record with its length; who came does
 * not, for entries have times: opening a poll records how many were there.
 */
@ApplicationScoped
public class Roll {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject RecordBook record;

  /** Replaces the roll; whoever stays on it stays the same delegate, ticked off as before. */
  @Transactional
  public void replace(String meetingUuid, List<DelegateDetails> delegates, String actor) {
    Meeting.locked(meetingUuid);
    var stay = new Staying(Delegate.locked(meetingUuid), delegates);
    stay.gone().forEach(Delegate::delete);
    stay.kept().forEach(Delegate::stepAside);
    Delegate.flush();
    int order = 0;
    for (var details : delegates) {
      var kept = stay.of(details);
      kept.ifPresent(delegate -> delegate.describe(details));
      var delegate = kept.orElseGet(() -> new Delegate(Uuid.random(RANDOM), meetingUuid, details));
      delegate.place(++order);
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
    var delegate = new Delegate(uuid, meetingUuid, details);
    delegate.place(last + 1);
    delegate.persist();
    append(meetingUuid, roll.size() + 1, actor);
  }

  /** Writes name, unit and seat anew, unless somebody else has since they were shown. */
  @Transactional
  public void change(
      String meetingUuid, String uuid, Seen seen, DelegateDetails details, String actor)
      throws NotListed {
    Meeting.locked(meetingUuid);
    var delegate = Delegate.locked(meetingUuid, uuid);
    if (delegate.details().equals(details)) {
      return;
    }
    if (seen.overtaken(delegate.details().fields())) {
      throw new NotListed(Flaw.CHANGED_MEANWHILE);
    }
    var roll = Delegate.of(meetingUuid);
    requireNew(roll, uuid, details);
    delegate.describe(details);
    append(meetingUuid, roll.size(), actor);
  }

  /** Takes somebody off the roll; whoever is off already stays off. */
  @Transactional
  public void remove(String meetingUuid, String uuid, String actor) {
    Meeting.locked(meetingUuid);
    if (Delegate.delete("meetingUuid = ?1 and uuid = ?2", meetingUuid, uuid) > 0) {
      append(meetingUuid, Delegate.of(meetingUuid).size(), actor);
    }
  }

  /**
   * Ticks somebody off at the door, with this delegate alone held: doors do not wait for each other
   * or for the desk, and nobody's change of the same delegate is lost.
   *
   * @return false where another door has said otherwise since this one was shown the delegate
   */
  @Transactional
  public boolean tick(String meetingUuid, String uuid, Seen seen, Tick tick) {
    var delegate = Delegate.locked(meetingUuid, uuid);
    if (delegate.ticked().equals(tick)) {
      return true;
    }
    if (seen.overtaken(delegate.ticked().fields())) {
      return false;
    }
    delegate.tick(tick);
    return true;
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
