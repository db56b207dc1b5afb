package org.phieukin.booth;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.phieukin.box.BurntBallots;
import org.phieukin.box.CastOutcome.Stored;
import org.phieukin.site.Brake;
import org.phieukin.site.Limit;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Problems;
import org.phieukin.site.Refusal.Why;

/** Sealed ballots that a delegate opens to check the tablet: burnt, then shown (PROTOCOL §7b). */
@Path("/polls/{uuid}/audits")
public class AuditsResource {
  @Inject Casting casting;
  @Inject BurntBallots burnt;
  @Inject PostedBallots posted;
  @Inject Brake brake;
  @Inject PhieuKinConfig config;

  /** What is said of a ballot that can no longer be cast. */
  public record Burnt(String tracker) {}

  /** Burns a sealed ballot. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response burn(
      String uuid, byte[] body, @Context HttpServerRequest request, @Context HttpHeaders headers) {
    brake.take(
        Limit.aMinute("casts-of-address", config.booth().addressPerMinute())
            .of(request.remoteAddress().hostAddress()));
    return casting
        .burn(uuid, PostedBallots.text(body))
        .fold(AuditsResource::kept, refused -> posted.refused(uuid, refused.why(), headers));
  }

  /** The bytes of a burnt ballot, for a page from anywhere: a file on a device of one's own. */
  @GET
  @Path("{tracker}")
  public Response opened(String uuid, String tracker, @Context HttpHeaders headers) {
    var whole = tracker.replace('-', '+').replace('_', '/');
    return burnt
        .json(uuid, whole)
        .map(json -> Response.ok(json, MediaType.APPLICATION_JSON))
        .orElseGet(() -> Response.fromResponse(Problems.answer(Why.NOTHING_OPENED, headers)))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  private static Response kept(Stored stored) {
    return Response.status(stored.again() ? Response.Status.OK : Response.Status.CREATED)
        .type(MediaType.APPLICATION_JSON)
        .entity(new Burnt(stored.tracker()))
        .build();
  }
}
