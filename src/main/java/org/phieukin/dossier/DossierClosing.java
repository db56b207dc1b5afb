package org.phieukin.dossier;

import org.phieukin.meeting.PersonDetails;

/** Dossiers close with the poll; the room of polls knows where each one stands. */
public interface DossierClosing {
  /** Whether somebody's dossier may neither be read nor changed any more. */
  boolean closed(String meetingUuid, PersonDetails person);
}
