package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.Rehearsals;
import org.phieukin.site.Answers;

/** The buttons that begin a rehearsal and throw it away. */
@Path("/desk/polls/{uuid}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RehearsalPage {
  @Inject Rehearsals rehearsals;
  @Inject SignedIn signedIn;

  /** Makes a rehearsal of this poll and leads to it. */
  @POST
  @Path("rehearse")
  public Response begin(String uuid) {
    return Answers.see("/desk/polls/" + rehearsals.begin(uuid, signedIn.name()));
  }

  /** Throws this rehearsal away and leads to the real poll, as the second of two presses does. */
  @POST
  @Path("discard")
  public Response discard(String uuid, @RestForm("of") @DefaultValue("") String of) {
    return Answers.see("/desk/polls/" + rehearsals.discard(uuid, of, signedIn.name()));
  }
}
