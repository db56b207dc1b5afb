package org.phieukin.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Whether all dossiers were in by their date, and whether requests came by theirs (RULES, "The
 * reference meeting"); while a deadline runs, it says so.
 */
public record DossierReport(
    LocalDate today,
    Optional<Deadline> dossiersDue,
    Optional<Deadline> requestsDue,
    Optional<Deadline> answersDue,
    List<PersonRow> people,
    List<RequestRow> requests) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Copies its lists. */
  public DossierReport {
    people = List.copyOf(people);
    requests = List.copyOf(requests);
  }

  /** How somebody's dossier stands. */
  public enum State {
    MISSING,
    IN_TIME,
    LATE
  }

  /** Somebody's dossier: the day of the first document says whether it was in by its date. */
  public record PersonRow(
      String uuid,
      int place,
      String name,
      String post,
      boolean closed,
      State state,
      List<DocumentRow> documents) {
    /** How many documents came after the date, the first one not counted where it was in time. */
    public int lateNumber() {
      return (int) documents.stream().filter(DocumentRow::late).count();
    }

    /** Whether the dossier was in by its date, but something was added later. */
    public boolean supplemented() {
      return state == State.IN_TIME && lateNumber() > 0;
    }

    /** The day of the first document. */
    public String firstDay() {
      return documents.get(0).document().day();
    }
  }

  /** A document and whether it came late. */
  public record DocumentRow(DocumentView document, boolean late) {}

  /** A request for explanation; its answer is empty until it is given. */
  public record RequestRow(
      String uuid,
      String person,
      String by,
      LocalDate receivedOn,
      String content,
      boolean late,
      boolean closed,
      Optional<AnswerRow> answer,
      List<DocumentView> documents) {
    /** The day as people write it. */
    public String day() {
      return DAY.format(receivedOn);
    }

    /** Whether it was answered. */
    public boolean answered() {
      return answer.isPresent();
    }

    /** The answer. */
    public AnswerRow given() {
      return answer.orElseThrow();
    }
  }

  /** An answer, when it was given, and whether late. */
  public record AnswerRow(String text, LocalDate on, boolean late) {
    /** The day as people write it. */
    public String day() {
      return DAY.format(on);
    }
  }

  static State state(List<DocumentRow> documents) {
    if (documents.isEmpty()) {
      return State.MISSING;
    }
    return documents.get(0).late() ? State.LATE : State.IN_TIME;
  }

  /** Whether everybody's dossier was in by its date. */
  public boolean allInTime() {
    return !people.isEmpty() && inTime() == people.size();
  }

  /** Whether there is somebody without a single document. */
  public boolean lacking() {
    return complete() < people.size();
  }

  /** How many dossiers were in by their date. */
  public int inTime() {
    return (int) people.stream().filter(p -> p.state() == State.IN_TIME).count();
  }

  /** How many people have a dossier at all. */
  public int complete() {
    return (int) people.stream().filter(p -> p.state() != State.MISSING).count();
  }

  /** Those whose dossier is missing, or came late in whole or in part. */
  public List<PersonRow> remarkable() {
    return people.stream().filter(p -> p.state() != State.IN_TIME || p.supplemented()).toList();
  }

  /** Whether the day for dossiers is over. */
  public boolean dossiersOver() {
    return dossiersDue.filter(d -> d.misses(today)).isPresent();
  }

  /** Whether the day for requests is over. */
  public boolean requestsOver() {
    return requestsDue.filter(d -> d.misses(today)).isPresent();
  }

  /** Whether no request came by the day for them; late ones do not count. */
  public boolean noneInTime() {
    return requestsInTime() == 0;
  }

  /** How many requests came by the day for them. */
  public int requestsInTime() {
    return (int) requests.stream().filter(request -> !request.late()).count();
  }

  /** How many requests came late. */
  public int requestsLate() {
    return requests.size() - requestsInTime();
  }

  /** How many requests were answered. */
  public int requestsAnswered() {
    return (int) requests.stream().filter(RequestRow::answered).count();
  }

  /** Today as people write it. */
  public String day() {
    return DAY.format(today);
  }
}
