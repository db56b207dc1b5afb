package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.DraftRemoval;
import org.phieukin.site.Answers;

/** The button that brings a draft back. */
@Path("/desk/polls/{uuid}/restore")
public class DraftBackPage {
  @Inject DraftRemoval drafts;
  @Inject SignedIn signedIn;

  /** Brings it back to its meeting. */
  @POST
  public Response restore(String uuid) {
    return Answers.see("/desk/meetings/" + drafts.restore(uuid, signedIn.name()));
  }
}
