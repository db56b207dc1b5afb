package org.phieukin.dossier;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/**
 * How the dossiers of a meeting stand, for pages of other rooms: {@code {dossiers:of(uuid)}}. It
 * informs and never holds a poll up.
 *
 * @param complete how many people have a dossier
 */
@TemplateExtension(namespace = "dossiers")
public record DossierReadiness(boolean on, int complete, int people) {
  /** How they stand in this meeting. */
  public static DossierReadiness of(String meetingUuid) {
    if (!Arc.container().instance(Dossiers.class).get().on(meetingUuid)) {
      return new DossierReadiness(false, 0, 0);
    }
    var report = Arc.container().instance(DossierReports.class).get().of(meetingUuid);
    return new DossierReadiness(true, report.complete(), report.people().size());
  }

  /** Whether delegates can read dossiers of this meeting now. */
  public static boolean readable(String meetingUuid) {
    var dossiers = Arc.container().instance(Dossiers.class).get();
    return dossiers.on(meetingUuid) && dossiers.anyOpen(meetingUuid);
  }

  /** Whether everybody has one. */
  public boolean whole() {
    return complete == people;
  }
}
