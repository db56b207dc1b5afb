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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Moving the deadlines of a meeting: a provincial plan may set other days (RULES A). */
@Path("/desk/meetings/{uuid}/dossiers/deadlines")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DeadlinesPage {
  @Inject Deadlines deadlines;
  @Inject SignedIn signedIn;

  /** The form of the days. */
  public record View(String uuid, String heading, List<Deadline> deadlines, Form form) {}

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance deadlines(View view);
  }

  /** The form with the days as they are. */
  @GET
  @Transactional
  public TemplateInstance form(String uuid) {
    var days = new HashMap<String, String>();
    deadlines.of(uuid).forEach(d -> days.put(d.key(), d.due().toString()));
    return page(uuid, Form.of(days));
  }

  @Transactional
  TemplateInstance page(String uuid, Form form) {
    var heading = Meeting.get(uuid).details().heading();
    return Templates.deadlines(new View(uuid, heading, deadlines.of(uuid), form));
  }

  /** Sets the days; none may lie after the day of the vote. */
  @POST
  public Response set(String uuid, MultivaluedMap<String, String> fields) {
    var vote = deadlines.vote(uuid);
    var form = Form.sent(fields);
    var days = new HashMap<String, LocalDate>();
    for (var deadline : deadlines.of(uuid)) {
      var day = form.day(deadline.key());
      if (!form.flawed(deadline.key()) && day.isAfter(vote)) {
        form.mark(deadline.key(), Flaw.AFTER_THE_VOTE);
      }
      days.put(deadline.key(), day);
    }
    if (form.flawed()) {
      return Answers.again(page(uuid, form));
    }
    deadlines.set(uuid, days, signedIn.name());
    return Answers.see(DossierPage.address(uuid));
  }
}
