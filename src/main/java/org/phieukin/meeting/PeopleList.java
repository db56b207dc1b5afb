package org.phieukin.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.Note;
import org.phieukin.access.Notes;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Flaw;
import org.phieukin.site.Seen;

/** Changing the list of people one by one; polls that were made before keep their own copies. */
@ApplicationScoped
public class PeopleList {
  @Inject RecordBook record;
  @Inject @Any Instance<PersonTies> ties;

  /** What was just taken off, so that a word brings it back. */
  private static final Note<Gone> REMOVED = Note.ofTheDay("off the list", Gone.class);

  @Inject Notes notes;

  /** Somebody who was taken off the list of a meeting. */
  record Gone(String meeting, int place, PersonDetails details) {}

  /** Why somebody cannot be put on a list. */
  public static final class NotListed extends Exception {
    private final transient Flaw flaw;

    NotListed(Flaw flaw) {
      super(flaw.name(), null, false, false);
      this.flaw = flaw;
    }

    /** The reason. */
    public Flaw flaw() {
      return flaw;
    }

    /** Whether somebody else has changed the same person meanwhile. */
    boolean overtaken() {
      return flaw == Flaw.CHANGED_MEANWHILE;
    }
  }

  /** Puts somebody at the end of the list; the same again is harmless: a form sent twice. */
  @Transactional
  public void add(String meetingUuid, String personUuid, PersonDetails details, String actor)
      throws NotListed {
    Meeting.locked(meetingUuid);
    if (Person.findByIdOptional(personUuid).isPresent()) {
      return;
    }
    var people = Person.of(meetingUuid);
    if (people.size() >= Person.MOST) {
      throw new NotListed(Flaw.LIST_FULL);
    }
    requireNew(people, personUuid, details);
    new Person(personUuid, meetingUuid, people.size() + 1, details).persist();
    append(meetingUuid, people.size() + 1, actor);
  }

  /** Writes a name and a position anew, unless somebody else has since they were shown. */
  @Transactional
  public void change(
      String meetingUuid, String personUuid, Seen seen, PersonDetails details, String actor)
      throws NotListed {
    Meeting.locked(meetingUuid);
    var person = Person.get(meetingUuid, personUuid);
    if (person.details().equals(details)) {
      return;
    }
    if (seen.overtaken(person.details().fields())) {
      throw new NotListed(Flaw.CHANGED_MEANWHILE);
    }
    var people = Person.of(meetingUuid);
    requireNew(people, personUuid, details);
    person.describe(details);
    append(meetingUuid, people.size(), actor);
  }

  /** Takes somebody off the list; whoever is off already stays off. */
  @Transactional
  public void remove(String meetingUuid, String personUuid, String actor) {
    Meeting.locked(meetingUuid);
    var people = new ArrayList<>(Person.of(meetingUuid));
    var there = people.stream().filter(person -> person.uuid().equals(personUuid)).findFirst();
    if (there.isEmpty()) {
      return;
    }
    PersonTies.requireFree(ties, there.get());
    var gone = new Gone(meetingUuid, there.get().listOrder(), there.get().details());
    notes.keep(REMOVED, personUuid, gone);
    people.remove(there.get());
    there.get().delete();
    place(people);
    append(meetingUuid, people.size(), actor);
  }

  /** Whoever was just taken off this list, as long as they are not on it again. */
  @Transactional
  Optional<Gone> removed(String meetingUuid, String personUuid) {
    return notes
        .find(REMOVED, personUuid)
        .filter(gone -> gone.meeting().equals(meetingUuid))
        .filter(gone -> Person.findByIdOptional(personUuid).isEmpty());
  }

  /** Puts somebody back where they stood; whoever is there again already stays there. */
  @Transactional
  public void restore(String meetingUuid, String personUuid, String actor) throws NotListed {
    var gone = removed(meetingUuid, personUuid);
    if (gone.isPresent()) {
      add(meetingUuid, personUuid, gone.get().details(), actor);
      var people = Person.of(meetingUuid);
      move(meetingUuid, personUuid, gone.get().place() - people.size(), actor);
    }
  }

  /** Moves somebody up ({@code -1}) or down ({@code 1}); at the ends nothing happens. */
  @Transactional
  public void move(String meetingUuid, String personUuid, int by, String actor) {
    Meeting.locked(meetingUuid);
    var person = Person.get(meetingUuid, personUuid);
    var people = new ArrayList<>(Person.of(meetingUuid));
    int from = people.indexOf(person);
    int to = Math.max(0, Math.min(people.size() - 1, from + by));
    if (from != to) {
      people.add(to, people.remove(from));
      place(people);
      append(meetingUuid, people.size(), actor);
    }
  }

  /** Numbers the list anew, by way of numbers that nobody has: each place is taken only once. */
  static void place(List<Person> people) {
    for (int i = 0; i < people.size(); i++) {
      people.get(i).place(-1 - i);
    }
    Person.flush();
    for (int i = 0; i < people.size(); i++) {
      people.get(i).place(1 + i);
    }
  }

  private static void requireNew(List<Person> people, String uuid, PersonDetails details)
      throws NotListed {
    boolean alike =
        people.stream()
            .anyMatch(other -> !other.uuid().equals(uuid) && other.details().equals(details));
    if (alike) {
      throw new NotListed(Flaw.ALREADY_LISTED);
    }
  }

  private void append(String meetingUuid, int number, String actor) {
    record.append(actor, Act.PEOPLE_CHANGED, meetingUuid, Map.of("people", number));
  }
}
