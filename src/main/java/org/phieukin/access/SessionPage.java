package org.phieukin.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.HeldForms.Held;
import org.phieukin.access.Sessions.Living;
import org.phieukin.site.Answers;

/** How long whoever is signed in stays so: pages ask before they warn. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionPage {
  @Inject SignedIn signedIn;
  @Inject RefusedForms refused;

  /** Seconds until the session ends; none where there is no session. */
  public record Left(long seconds) {}

  /** Only asks: it lets no session go on. */
  @GET
  public Left left() {
    return new Left(signedIn.session().map(Living::left).orElse(0L));
  }

  /** Somebody is there: as every page of the desk, it lets the session go on. */
  @GET
  @Path("here")
  public Left here() {
    return left();
  }

  /** Forgets what was typed when a session was over; back to the page where it stood. */
  @POST
  @Path("kept")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.WILDCARD)
  public Response drop(RoutingContext routing) {
    var page = refused.kept(routing).map(Held::page).orElse(SignInPage.ADDRESS);
    refused.drop(routing);
    return Answers.see(page);
  }
}
