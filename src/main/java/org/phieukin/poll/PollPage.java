package org.phieukin.poll;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.SignedIn;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** A poll on the desk: where it stands, what is missing, and the next step. */
@Path("/desk/polls/{uuid}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PollPage {
  @Inject PollViews views;
  @Inject PollLife life;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "poll")
  static class Templates {
    static native TemplateInstance poll(PollView view);
  }

  /** The page. */
  @GET
  public TemplateInstance page(String uuid) {
    return Templates.poll(views.of(uuid));
  }

  /** Corrects the number of slips handed out, after closing and before publishing. */
  @POST
  @Path("issued")
  public Response correctIssued(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var view = views.of(uuid, form);
    var issued = issued(form, view.box().made());
    if (form.flawed()) {
      return Answers.again(Templates.poll(view));
    }
    life.correctIssued(uuid, issued, Approvals.by(signedIn.name()));
    return Answers.see("/desk/polls/" + uuid);
  }

  /**
   * A number of slips, not more than were made; 0 where it is none, and then the field is marked.
   */
  static int issued(Form form, int made) {
    var number = form.number("issued", 0, 5000);
    if (number.orElse(0) > made) {
      form.mark("issued", Flaw.MORE_THAN_SLIPS);
    }
    return number.orElse(0);
  }
}
