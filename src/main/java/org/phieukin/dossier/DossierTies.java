package org.phieukin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import org.phieukin.meeting.PersonTies;

/** Nobody whose documents or requests are here is taken off the list. */
@ApplicationScoped
class DossierTies implements PersonTies {
  @Override
  public boolean tied(String personUuid) {
    return DossierDocument.count("personUuid", personUuid) > 0
        || ExplanationRequest.count("personUuid", personUuid) > 0;
  }
}
