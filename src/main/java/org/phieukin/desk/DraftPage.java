package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.DraftRemoval;
import org.phieukin.site.Answers;

/** The button that takes a draft away. */
@Path("/desk/polls/{uuid}/remove")
public class DraftPage {
  @Inject DraftRemoval drafts;
  @Inject SignedIn signedIn;

  /** Takes it away, and leads to its meeting, which offers it back. */
  @POST
  public Response remove(String uuid) {
    var meeting = drafts.remove(uuid, signedIn.name());
    return Answers.see("/desk/meetings/" + meeting + "?removed=" + uuid);
  }
}
