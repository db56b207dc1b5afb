package org.phieukin.dossier;

import java.util.function.Predicate;
import org.phieukin.meeting.PersonDetails;

/** Dossiers close with the poll; the room of polls knows where each one stands. */
public interface DossierClosing {
  /**
   * Whose dossiers of a meeting may neither be read nor changed any more; looked up once for
   * everybody.
   */
  Predicate<PersonDetails> closed(String meetingUuid);
}
