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
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.phieukin.access.SignedIn;
import org.phieukin.dossier.ExplanationRequest.Asked;
import org.phieukin.meeting.Meeting;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Written requests for explanation as they are registered on the desk. */
@Path("/desk/meetings/{uuid}/dossiers/requests")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RequestsPage {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BY = 200;
  private static final int CONTENT = 4000;

  @Inject Requests requests;
  @Inject DossierReports reports;
  @Inject Dossiers dossiers;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  /** The requests and the form of a new one. */
  public record View(String uuid, String heading, boolean open, DossierReport report, Form form) {}

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance requests(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    return page(
        uuid,
        Form.of(Map.of("uuid", Uuid.random(RANDOM), "received", LocalDate.now(clock).toString())));
  }

  @Transactional
  TemplateInstance page(String uuid, Form form) {
    var heading = Meeting.get(uuid).details().heading();
    DossierSwitch.on(uuid);
    return Templates.requests(
        new View(uuid, heading, dossiers.anyOpen(uuid), reports.of(uuid), form));
  }

  /** Registers a request. */
  @POST
  public Response register(String uuid, MultivaluedMap<String, String> fields) {
    var report = reports.of(uuid);
    var form = Form.sent(fields);
    var id = Upload.uuid(form);
    var person = form.text("person");
    var by = form.required("by", BY);
    var day = Upload.past(form, "received", LocalDate.now(clock));
    var content = form.lines("content", CONTENT);
    if (content.isEmpty()) {
      form.mark("content", Flaw.MISSING);
    }
    if (report.people().stream().noneMatch(row -> row.uuid().equals(person))) {
      form.mark("person", Flaw.UNKNOWN_CHOICE);
    }
    if (form.flawed()) {
      return Answers.again(page(uuid, form));
    }
    requests.register(uuid, id, new Asked(by, person, day, content), signedIn.name());
    return Answers.see(DossierPage.address(uuid) + "/requests#request-" + id);
  }
}
