package org.phieukin.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.protocol.Uuid;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Preparing meetings and the approved lists of their people; polls keep their own copies. */
@ApplicationScoped
public class Meetings {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject RecordBook record;
  @Inject Roll roll;
  @Inject Event<MeetingCopied> copied;
  @Inject @Any Instance<PersonTies> ties;

  /** A new meeting; its uuid. */
  @Transactional
  public String make(MeetingDetails details, String actor) {
    return make(Uuid.random(RANDOM), details, actor);
  }

  /** A new meeting of this uuid; the same again is harmless: a form sent twice. */
  @Transactional
  public String make(String uuid, MeetingDetails details, String actor) {
    record.inTurn();
    if (Meeting.findByIdOptional(uuid).isEmpty()) {
      new Meeting(uuid, details).persist();
      record.append(actor, Act.MEETING_MADE, uuid, facts(details));
    }
    return uuid;
  }

  /**
   * A new meeting of this uuid with people, roll and settings of another one; nothing of its polls,
   * and nobody is ticked off.
   */
  @Transactional
  public String copy(String from, String uuid, MeetingDetails details, String actor) {
    record.inTurn();
    if (Meeting.findByIdOptional(uuid).isPresent()) {
      return uuid;
    }
    var before = Meeting.get(from);
    make(uuid, details, actor);
    var people = Person.of(from).stream().map(Person::details).toList();
    if (!people.isEmpty()) {
      list(uuid, people, actor);
    }
    var delegates = Delegate.of(from).stream().map(Delegate::details).toList();
    if (!delegates.isEmpty()) {
      roll.replace(uuid, delegates, actor);
    }
    takeTwoPeople(uuid, before.twoPeople(), actor);
    copied.fire(new MeetingCopied(from, uuid, actor));
    return uuid;
  }

  /** Writes what is known about a meeting anew. */
  @Transactional
  public void describe(String uuid, MeetingDetails details, String actor) {
    Meeting.locked(uuid).describe(details);
    record.append(actor, Act.MEETING_CHANGED, uuid, facts(details));
  }

  /** Writes what its minutes say of the office that makes them; nothing new is not recorded. */
  @Transactional
  public void head(String uuid, PaperHead head, String actor) {
    var meeting = Meeting.locked(uuid);
    if (!meeting.paperHead().equals(head)) {
      meeting.head(head);
      record.append(actor, Act.MEETING_CHANGED, uuid, facts(meeting.details()));
    }
  }

  /**
   * Lets the steps of its polls take two people, or one again.
   *
   * @param actor for one again, two people: nobody alone takes the second one away
   * @throws Refusal TWO_PEOPLE_NEEDED
   */
  @Transactional
  public void takeTwoPeople(String uuid, boolean two, String actor) {
    var meeting = Meeting.locked(uuid);
    if (meeting.twoPeople() == two) {
      return;
    }
    if (!two && !actor.contains(", ")) {
      throw new Refusal(Why.TWO_PEOPLE_NEEDED);
    }
    meeting.takeTwoPeople(two);
    record.append(actor, two ? Act.TWO_PEOPLE_ASKED : Act.TWO_PEOPLE_DROPPED, uuid, Map.of());
  }

  /** Enters how many were summoned and came. */
  @Transactional
  public void attend(String uuid, Attendance attendance, String actor) {
    Meeting.locked(uuid).attend(attendance);
    var facts = Map.of("summoned", attendance.summoned(), "present", attendance.present());
    record.append(actor, Act.ATTENDANCE_SET, uuid, facts);
  }

  /** Replaces the list of people, in this order; whoever was on it stays the same person. */
  @Transactional
  public void list(String uuid, List<PersonDetails> people, String actor) {
    Meeting.locked(uuid);
    var before = new HashMap<PersonDetails, Person>();
    Person.of(uuid).forEach(person -> before.put(person.details(), person));
    var after = new ArrayList<Person>();
    for (var details : people) {
      var kept = Optional.ofNullable(before.remove(details));
      after.add(kept.orElseGet(() -> new Person(Uuid.random(RANDOM), uuid, 0, details)));
    }
    for (var gone : before.values()) {
      PersonTies.requireFree(ties, gone);
      gone.delete();
    }
    PeopleList.place(after);
    Person.persist(after);
    record.append(actor, Act.PEOPLE_CHANGED, uuid, Map.of("people", people.size()));
  }

  private static Map<String, ?> facts(MeetingDetails details) {
    return Map.of(
        "body",
        details.body(),
        "ordinal",
        details.ordinal(),
        "heldOn",
        details.heldOn().toString());
  }
}
