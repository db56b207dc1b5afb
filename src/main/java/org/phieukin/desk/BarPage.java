package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** The chair's word on what an election's bar is held against, ticked before opening (RULES C). */
@Path("/desk/polls/{uuid}/bar")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BarPage {
  private static final int MOST = 5000;

  @Inject PollViews views;
  @Inject PollLife life;
  @Inject SignedIn signedIn;

  /** Takes the number that was read when the box was ticked; another one is not confirmed. */
  @POST
  public Response confirm(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var summoned = form.number("summoned", 1, MOST);
    if (!form.has("agreed", "yes")) {
      form.mark("agreed", Flaw.NOT_CONFIRMED);
    }
    if (form.flawed()) {
      return Answers.again(PollPage.Templates.poll(views.of(uuid, form)));
    }
    life.confirmBar(uuid, summoned.getAsInt(), Approvals.by(signedIn.name()));
    return Answers.see("/desk/polls/" + uuid);
  }
}
