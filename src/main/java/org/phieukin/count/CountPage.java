package org.phieukin.count;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.phieukin.box.Ledgers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The buttons of the desk that count; the page they stand on belongs to the room of the polls. */
@Path("/desk/polls/{uuid}")
public class CountPage {
  @Inject Opening opening;
  @Inject KeyHolders holders;
  @Inject PollLife life;
  @Inject Ledgers ledgers;
  @Inject SecurityIdentity identity;

  /** Opens the box. */
  @POST
  @Path("count")
  public Response count(String uuid) {
    opening.open(uuid, by());
    return back(uuid);
  }

  /**
   * Closes, counts and publishes in a row where the server alone holds the key; they stay three
   * transitions, and what a gate refuses stays undone while what came before is kept.
   */
  @POST
  @Path("finish")
  public Response finish(
      String uuid,
      @FormParam("issued") Optional<String> issued,
      @FormParam("explanation") Optional<String> explanation) {
    if (!holders.serverAlone(uuid)) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    int handedOut = number(issued);
    var reason = explanation.map(String::strip).orElse("");
    if (reason.isEmpty() && ledgers.of(uuid).with(handedOut).lacks()) {
      throw new Refusal(Why.MISSING_UNEXPLAINED);
    }
    life.close(uuid, handedOut, by());
    if (!reason.isEmpty() && ledgers.of(uuid).lacks()) {
      ledgers.explain(uuid, reason, by());
    }
    opening.open(uuid, by());
    life.publish(uuid, by());
    return back(uuid);
  }

  private static int number(Optional<String> text) {
    return text.map(String::strip)
        .filter(digits -> digits.matches("[0-9]{1,5}"))
        .map(Integer::parseInt)
        .orElseThrow(() -> new Refusal(Why.ISSUED_MISSING));
  }

  private Approvals by() {
    return Approvals.by(identity.getPrincipal().getName());
  }

  private static Response back(String uuid) {
    return Response.seeOther(URI.create("/desk/polls/" + uuid)).build();
  }
}
