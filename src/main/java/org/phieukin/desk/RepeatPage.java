package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.PollDrafts;
import org.phieukin.site.Answers;

/** The button that makes a new draft from a poll that was cancelled or is over. */
@Path("/desk/polls/{uuid}/repeat")
public class RepeatPage {
  @Inject PollDrafts drafts;
  @Inject SignedIn signedIn;

  /** Makes the draft and leads to its form. */
  @POST
  public Response repeat(String uuid) {
    return Answers.see("/desk/polls/" + drafts.repeat(uuid, signedIn.name()) + "/edit");
  }
}
