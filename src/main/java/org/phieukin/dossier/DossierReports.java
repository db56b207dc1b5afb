package org.phieukin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.phieukin.dossier.DossierReport.AnswerRow;
import org.phieukin.dossier.DossierReport.DocumentRow;
import org.phieukin.dossier.DossierReport.PersonRow;
import org.phieukin.dossier.DossierReport.RequestRow;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Person;

/** Puts together how a meeting's dossiers and requests stand. */
@ApplicationScoped
public class DossierReports {
  @Inject Deadlines deadlines;
  @Inject Dossiers dossiers;
  @Inject Clock clock;

  /** The dates of one meeting that make things late. */
  private record Dates(
      Optional<Deadline> dossiers, Optional<Deadline> requests, Optional<Deadline> answers) {
    static boolean late(Optional<Deadline> deadline, LocalDate day) {
      return deadline.filter(d -> d.misses(day)).isPresent();
    }
  }

  /** The documents of a meeting, and whose dossiers are closed. */
  private record Kept(List<DossierDocument> documents, Predicate<Person> closed) {}

  /** How they stand today. */
  @Transactional
  public DossierReport of(String meetingUuid) {
    var all = deadlines.of(meetingUuid);
    var dates =
        new Dates(
            find(all, Deadline.DOSSIERS),
            find(all, Deadline.REQUESTS),
            find(all, Deadline.ANSWERS));
    var kept = new Kept(DossierDocument.of(meetingUuid), dossiers.closed(meetingUuid));
    var people = Person.of(meetingUuid);
    return new DossierReport(
        LocalDate.now(clock),
        dates.dossiers(),
        dates.requests(),
        dates.answers(),
        people.stream().map(person -> person(person, kept, dates)).toList(),
        requests(meetingUuid, people, kept, dates));
  }

  /** How they stand, in numbers; nothing is counted where the meeting keeps none. */
  @Transactional
  public DossierReadiness readiness(String meetingUuid) {
    if (!dossiers.on(meetingUuid)) {
      return new DossierReadiness(false, 0, 0);
    }
    var report = of(meetingUuid);
    return new DossierReadiness(true, report.complete(), report.people().size());
  }

  /** The time line of a meeting as of today. */
  @Transactional
  public TimeLine timeLine(String meetingUuid) {
    var vote = Meeting.get(meetingUuid).details().heldOn();
    return TimeLine.of(deadlines.of(meetingUuid), vote, LocalDate.now(clock));
  }

  private static Optional<Deadline> find(List<Deadline> all, String key) {
    return all.stream().filter(deadline -> deadline.key().equals(key)).findFirst();
  }

  private static PersonRow person(Person person, Kept all, Dates dates) {
    var documents =
        all.documents().stream()
            .filter(document -> document.personUuid().equals(person.uuid()))
            .filter(document -> document.requestUuid().isEmpty())
            .map(DossierDocument::view)
            .map(
                document ->
                    new DocumentRow(document, Dates.late(dates.dossiers(), document.receivedOn())))
            .toList();
    var details = person.details();
    return new PersonRow(
        person.uuid(),
        person.listOrder(),
        details.name(),
        details.post(),
        all.closed().test(person),
        DossierReport.state(documents),
        documents);
  }

  private static List<RequestRow> requests(
      String meetingUuid, List<Person> people, Kept all, Dates dates) {
    Map<String, Person> known =
        people.stream().collect(Collectors.toMap(Person::uuid, person -> person));
    return ExplanationRequest.of(meetingUuid).stream()
        .map(request -> request(request, known.get(request.asked().person()), all, dates))
        .toList();
  }

  private static RequestRow request(
      ExplanationRequest request, Person person, Kept all, Dates dates) {
    var asked = request.asked();
    var documents =
        all.documents().stream()
            .filter(document -> document.requestUuid().equals(Optional.of(request.uuid())))
            .map(DossierDocument::view)
            .toList();
    return new RequestRow(
        request.uuid(),
        person.details().name(),
        asked.by(),
        asked.receivedOn(),
        asked.content(),
        Dates.late(dates.requests(), asked.receivedOn()),
        all.closed().test(person),
        request
            .answered()
            .map(a -> new AnswerRow(a.text(), a.on(), Dates.late(dates.answers(), a.on()))),
        documents);
  }
}
