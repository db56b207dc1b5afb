package org.phieukin.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** The dossiers of a meeting on the desk: the switch, the time line, who has handed in what. */
@Path("/desk/meetings/{uuid}/dossiers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DossierPage {
  private static final int APPROVAL = 1000;

  @Inject Dossiers dossiers;
  @Inject DossierReports reports;
  @Inject ReadingCodes codes;
  @Inject SignedIn signedIn;

  /** Why dossiers are off, and the form that switches them on. */
  public record OffView(String uuid, String heading, TimeLine line, Form form) {}

  /** All that the desk shows of dossiers that are on. */
  public record View(
      String uuid,
      String heading,
      String approval,
      boolean open,
      Optional<String> code,
      TimeLine line,
      DossierReport report) {
    /** The reading code. */
    public String readingCode() {
      return code.orElseThrow();
    }
  }

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance off(OffView view);

    static native TemplateInstance desk(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var heading = Meeting.get(uuid).details().heading();
    if (!dossiers.on(uuid)) {
      return off(uuid, Form.of(Map.of()));
    }
    return Templates.desk(
        new View(
            uuid,
            heading,
            DossierSwitch.of(uuid).approval(),
            dossiers.anyOpen(uuid),
            codes.of(uuid),
            reports.timeLine(uuid),
            reports.of(uuid)));
  }

  @Transactional
  TemplateInstance off(String uuid, Form form) {
    var heading = Meeting.get(uuid).details().heading();
    return Templates.off(new OffView(uuid, heading, reports.timeLine(uuid), form));
  }

  /** Switches dossiers on, with the name of whoever allowed it. */
  @POST
  @Path("on")
  public Response on(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var approval = form.required("approval", APPROVAL);
    if (form.flawed()) {
      return Answers.again(off(uuid, form));
    }
    dossiers.turn(uuid, true, approval, signedIn.name());
    return Answers.see(address(uuid));
  }

  /** Switches dossiers off; documents stay where they are, and nobody reads them. */
  @POST
  @Path("off")
  public Response off(String uuid) {
    dossiers.turn(uuid, false, "", signedIn.name());
    return Answers.see(address(uuid));
  }

  /** Makes the reading code, or another one. */
  @POST
  @Path("code")
  public Response code(String uuid) {
    codes.make(uuid, signedIn.name());
    return Answers.see(address(uuid) + "#code");
  }

  static String address(String uuid) {
    return "/desk/meetings/" + uuid + "/dossiers";
  }
}
