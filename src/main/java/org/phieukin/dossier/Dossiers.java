package org.phieukin.dossier;

import static java.util.function.Predicate.not;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Person;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The dossiers of a meeting: off until somebody switches them on, closed with the poll. Documents
 * lie in the database, in pieces: a backup of it has them, and no file is ever held in memory
 * whole.
 */
@ApplicationScoped
public class Dossiers {
  @Inject RecordBook record;
  @Inject DossierClosing closing;

  /** Switches dossiers on or off; {@code approval} says who allowed it. */
  @Transactional
  public void turn(String meetingUuid, boolean on, String approval, String actor) {
    Meeting.locked(meetingUuid);
    var found = DossierSwitch.of(meetingUuid);
    if (found.switchedOn() == on) {
      return;
    }
    found.turn(on, approval);
    record.append(actor, Act.DOSSIERS_SWITCHED, meetingUuid, Map.of("on", on, "reason", approval));
  }

  /** Whether a meeting keeps dossiers here. */
  @Transactional
  public boolean on(String meetingUuid) {
    return DossierSwitch.of(meetingUuid).switchedOn();
  }

  /** Whether anybody's dossier may still be read. */
  @Transactional
  public boolean anyOpen(String meetingUuid) {
    var people = Person.of(meetingUuid);
    return people.isEmpty() || people.stream().anyMatch(not(closed(meetingUuid)));
  }

  /** Whether delegates can read dossiers of this meeting now. */
  @Transactional
  public boolean anyReadable(String meetingUuid) {
    return on(meetingUuid) && anyOpen(meetingUuid);
  }

  /** Whether somebody's dossier is closed. */
  boolean closed(Person person) {
    return closed(person.meetingUuid()).test(person);
  }

  /** Whose dossiers of a meeting are closed, looked up once. */
  Predicate<Person> closed(String meetingUuid) {
    var closed = closing.closed(meetingUuid);
    return person -> closed.test(person.details());
  }

  /**
   * Refuses early what would be refused anyway, before a file is read; whatever then changes a
   * dossier holds the meeting first and asks again.
   *
   * @throws Refusal DOSSIERS_OFF, DOSSIERS_CLOSED
   */
  @Transactional
  void requireOpen(String meetingUuid, String personUuid) {
    open(meetingUuid, personUuid);
  }

  /** Somebody whose dossier is on and open. @throws Refusal DOSSIERS_OFF, DOSSIERS_CLOSED */
  Person open(String meetingUuid, String personUuid) {
    DossierSwitch.on(meetingUuid);
    var person = Person.get(meetingUuid, personUuid);
    if (closed(person)) {
      throw new Refusal(Why.DOSSIERS_CLOSED);
    }
    return person;
  }

  /** Puts a document into a dossier; the same again is harmless: a form sent twice. */
  @Transactional
  public void add(NewDocument document, PdfFile file, String actor) {
    Meeting.locked(document.meeting());
    var person = open(document.meeting(), document.person());
    if (DossierDocument.findByIdOptional(document.uuid()).isPresent()) {
      return;
    }
    new DossierDocument(document, file).persist();
    keep(document.uuid(), file.path());
    record.append(
        actor,
        Act.DOSSIER_ADDED,
        document.meeting(),
        Map.of(
            "person", person.details().name(),
            "title", document.title(),
            "received", document.receivedOn().toString(),
            "document", file.sha256()));
  }

  private static void keep(String uuid, Path file) {
    try (var in = Files.newInputStream(file)) {
      int place = 0;
      for (byte[] bytes = in.readNBytes(DossierPiece.MOST_BYTES);
          bytes.length > 0;
          bytes = in.readNBytes(DossierPiece.MOST_BYTES)) {
        var piece = new DossierPiece(uuid, place++, bytes);
        piece.persistAndFlush();
        Panache.getEntityManager().detach(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a document out again; one that is out already stays out. */
  @Transactional
  public void remove(String meetingUuid, String uuid, String reason, String actor) {
    Meeting.locked(meetingUuid);
    if (DossierDocument.findByIdOptional(uuid).isEmpty()) {
      return;
    }
    var document = DossierDocument.get(meetingUuid, uuid);
    var person = open(meetingUuid, document.personUuid());
    DossierPiece.delete("documentUuid", uuid);
    document.delete();
    record.append(
        actor,
        Act.DOSSIER_REMOVED,
        meetingUuid,
        Map.of(
            "person", person.details().name(),
            "title", document.view().title(),
            "reason", reason,
            "document", document.view().sha256()));
  }

  /** A document that may be read now. @throws Refusal NO_SUCH_DOCUMENT, DOSSIERS_CLOSED */
  @Transactional
  public DocumentView readable(String meetingUuid, String uuid) {
    DossierSwitch.on(meetingUuid);
    var document = DossierDocument.get(meetingUuid, uuid);
    open(meetingUuid, document.personUuid());
    return document.view();
  }

  /** A piece of a document's bytes; empty after the last one. */
  @Transactional
  public Optional<byte[]> piece(String uuid, int place) {
    return DossierPiece.content(uuid, place);
  }
}
