package org.phieukin.count;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.phieukin.poll.Approvals;
import org.phieukin.site.Answers;
import org.phieukin.site.Done;
import org.phieukin.site.TellsItself;

/** The buttons of the desk that count; the page they stand on belongs to the room of the polls. */
@TellsItself
@Path("/desk/polls/{uuid}")
public class CountPage {
  @Inject Opening opening;
  @Inject SecurityIdentity identity;

  /** Opens the box. */
  @POST
  @Path("count")
  public Response count(String uuid) {
    opening.open(uuid, by());
    return back(uuid);
  }

  private Approvals by() {
    return Approvals.by(identity.getPrincipal().getName());
  }

  private static Response back(String uuid) {
    return Answers.see("/desk/polls/" + uuid, Done.COUNTED);
  }
}
