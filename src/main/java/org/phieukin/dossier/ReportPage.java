package org.phieukin.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.format.DateTimeFormatter;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;

/** The report on dossiers and requests, to be printed or copied. */
@Path("/desk/meetings/{uuid}/dossiers/report")
public class ReportPage {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Inject DossierReports reports;

  /** The report of a meeting. */
  public record View(String uuid, MeetingDetails meeting, DossierReport report) {
    /** The day of the vote as people write it. */
    public String day() {
      return DAY.format(meeting.heldOn());
    }
  }

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance report(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var meeting = Meeting.get(uuid).details();
    DossierSwitch.on(uuid);
    return Templates.report(new View(uuid, meeting, reports.of(uuid)));
  }
}
