package org.phieukin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.meeting.MeetingErasing;
import org.phieukin.record.Fact;

/** Deletes documents, requests for explanation with their answers, and what reading needs. */
@ApplicationScoped
class DossierErasing {
  void erase(@Observes MeetingErasing erasing) {
    var uuid = erasing.meetingUuid();
    DossierPiece.delete(
        "documentUuid in (select d.uuid from DossierDocument d where d.meetingUuid = ?1)", uuid);
    erasing.count(Fact.DOCUMENTS, DossierDocument.delete("meetingUuid", uuid));
    erasing.count(Fact.REQUESTS, ExplanationRequest.delete("meetingUuid", uuid));
    DossierSwitch.delete("meetingUuid", uuid);
  }
}
