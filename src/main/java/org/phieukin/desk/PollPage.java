package org.phieukin.desk;

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
import org.phieukin.poll.Approvals;
import org.phieukin.poll.HeadBeside;
import org.phieukin.poll.PollLife;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** A poll on the desk: where it stands, what is missing, and the next step. */
@Path("/desk/polls/{uuid}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PollPage {
  @Inject PollViews views;
  @Inject PollLife life;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "desk")
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
    if (!view.correctable()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    var issued = issued(form, view.box());
    var other = second.of(form, view.meeting());
    if (form.flawed()) {
      return Answers.again(Templates.poll(view));
    }
    life.correctIssued(uuid, issued, Approvals.both(signedIn.name(), other));
    return Answers.see("/desk/polls/" + uuid);
  }

  /**
   * A number of slips, not more than were made and not more than people are there; 0 where it is
   * none, and then the field is marked.
   */
  static int issued(Form form, PollView.Box box) {
    int number = form.number("issued", 0, 5000).orElse(0);
    box.handedOut()
        .against(number)
        .map(why -> why == Why.ISSUED_OVER_SLIPS ? Flaw.MORE_THAN_SLIPS : Flaw.MORE_THAN_PRESENT)
        .ifPresent(flaw -> form.mark("issued", flaw));
    return number;
  }
}
