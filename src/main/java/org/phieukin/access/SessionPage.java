package org.phieukin.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.phieukin.access.Sessions.Living;

/** How long whoever is signed in stays so: pages ask before they warn. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionPage {
  @Inject SignedIn signedIn;

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
}
