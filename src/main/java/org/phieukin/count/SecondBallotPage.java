package org.phieukin.count;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.SignedIn;
import org.phieukin.site.Answers;

/** The button that prepares a second ballot among those who are tied (RULES C). */
@Path("/desk/polls/{uuid}/second-ballot")
public class SecondBallotPage {
  @Inject Elections elections;
  @Inject SignedIn signedIn;

  /** Prepares the draft, or leads to the one that is there already. */
  @POST
  public Response prepare(String uuid) {
    return Answers.see("/desk/polls/" + elections.secondBallot(uuid, signedIn.name()));
  }
}
