package org.phieukin.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.Note;
import org.phieukin.access.Notes;
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

  /** What was just taken off, so that a word brings it back. */
  private static final Note<Gone> REMOVED = Note.ofTheDay("off the roll", Gone.class);

  @Inject Notes notes;

  /** Somebody who was taken off the roll of a meeting. */
  record Gone(String meeting, int place, DelegateDetails details, Tick tick) {}

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
    var there = Delegate.<Delegate>findByIdOptional(uuid).filter(one -> on(meetingUuid, one));
    if (there.isPresent()) {
      var one = there.get();
      notes.keep(
          REMOVED, uuid, new Gone(meetingUuid, one.listOrder(), one.details(), one.ticked()));
      one.delete();
      append(meetingUuid, Delegate.of(meetingUuid).size(), actor);
    }
  }

  private static boolean on(String meetingUuid, Delegate one) {
    return Delegate.of(meetingUuid).contains(one);
  }

  /** Whoever was just taken off this roll, as long as they are not on it again. */
  @Transactional
  Optional<Gone> removed(String meetingUuid, String uuid) {
    return notes
        .find(REMOVED, uuid)
        .filter(gone -> gone.meeting().equals(meetingUuid))
        .filter(gone -> Delegate.findByIdOptional(uuid).isEmpty());
  }

  /** Puts somebody back, ticked off as before; where the place is taken, at the end. */
  @Transactional
  public void restore(String meetingUuid, String uuid, String actor) throws NotListed {
    var gone = removed(meetingUuid, uuid);
    if (gone.isPresent()) {
      add(meetingUuid, uuid, gone.get().details(), actor);
      var delegate = Delegate.get(meetingUuid, uuid);
      delegate.tick(gone.get().tick());
      int place = gone.get().place();
      if (Delegate.of(meetingUuid).stream().noneMatch(other -> other.listOrder() == place)) {
        delegate.place(place);
      }
    }
  }

  /**
   * Everybody about whom nobody has said anything yet is there.
   *
   * @return who was ticked off so, to be undone in one go
   */
  @Transactional
  public List<String> allPresent(String meetingUuid) {
    var open =
        Delegate.locked(meetingUuid).stream()
            .filter(delegate -> delegate.presence() == Presence.UNKNOWN)
            .toList();
    open.forEach(delegate -> delegate.tick(new Tick(Presence.PRESENT, "")));
    return open.stream().map(Delegate::uuid).toList();
  }

  /** Nobody has said anything about these, as far as they still are there. */
  @Transactional
  public void undoPresent(String meetingUuid, List<String> uuids) {
    Delegate.locked(meetingUuid).stream()
        .filter(delegate -> uuids.contains(delegate.uuid()))
        .filter(delegate -> delegate.presence() == Presence.PRESENT)
        .forEach(delegate -> delegate.tick(new Tick(Presence.UNKNOWN, "")));
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
