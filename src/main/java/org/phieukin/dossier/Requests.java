package org.phieukin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.phieukin.dossier.ExplanationRequest.Answered;
import org.phieukin.dossier.ExplanationRequest.Asked;
import org.phieukin.meeting.Meeting;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;

/** Requests for explanation and their answers; the record never says who asked. */
@ApplicationScoped
public class Requests {
  @Inject Dossiers dossiers;
  @Inject Deadlines deadlines;
  @Inject RecordBook record;

  /**
   * What is asked, while it can still be answered.
   *
   * @throws org.phieukin.site.Refusal NO_SUCH_REQUEST, DOSSIERS_OFF, DOSSIERS_CLOSED
   */
  @Transactional
  Asked asked(String meetingUuid, String uuid) {
    var asked = ExplanationRequest.get(meetingUuid, uuid).asked();
    dossiers.open(meetingUuid, asked.person());
    return asked;
  }

  /** Registers a request; the same again is harmless: a form sent twice. */
  @Transactional
  public void register(String meetingUuid, String uuid, Asked asked, String actor) {
    Meeting.locked(meetingUuid);
    var person = dossiers.open(meetingUuid, asked.person());
    if (ExplanationRequest.findByIdOptional(uuid).isPresent()) {
      return;
    }
    new ExplanationRequest(uuid, meetingUuid, asked).persist();
    record.append(
        actor,
        Act.REQUEST_REGISTERED,
        meetingUuid,
        Map.of(
            "person", person.details().name(),
            "received", asked.receivedOn().toString(),
            "late", late(meetingUuid, Deadline.REQUESTS, asked.receivedOn())));
  }

  /** Writes the answer to a request, with a document where there is one. */
  @Transactional
  public void answer(
      String meetingUuid,
      String uuid,
      Answered answered,
      Optional<PdfFile> file,
      NewDocument document,
      String actor) {
    Meeting.locked(meetingUuid);
    var request = ExplanationRequest.get(meetingUuid, uuid);
    var person = dossiers.open(meetingUuid, request.asked().person());
    file.ifPresent(pdf -> dossiers.add(document, pdf, actor));
    if (request.answered().equals(Optional.of(answered))) {
      return;
    }
    request.answer(answered);
    record.append(
        actor,
        Act.REQUEST_ANSWERED,
        meetingUuid,
        Map.of(
            "person", person.details().name(),
            "received", answered.on().toString(),
            "late", late(meetingUuid, Deadline.ANSWERS, answered.on())));
  }

  private boolean late(String meetingUuid, String deadline, LocalDate day) {
    return deadlines.find(meetingUuid, deadline).filter(d -> d.misses(day)).isPresent();
  }
}
