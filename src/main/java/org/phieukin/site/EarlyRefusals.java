package org.phieukin.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.phieukin.site.Refusal.Why;

/**
 * What is refused before any resource is reached is answered in the same words as all else. What
 * was sent is let through to its end, unkept, for browsers hear nothing before.
 */
@Path("/refused")
public class EarlyRefusals {
  private static final String WHY = EarlyRefusals.class.getName();

  /** Refuses for this reason; nothing else may be done with the request. */
  public static void refuse(RoutingContext context, Why why) {
    var request = context.request();
    context.put(WHY, why);
    if (request.isEnded()) {
      lead(context);
      return;
    }
    request.handler(unkept -> {});
    request.endHandler(end -> lead(context));
    request.resume();
  }

  /** Whether a reason was given already: the request is on its way to the answer. */
  static boolean refused(RoutingContext context) {
    return context.get(WHY) != null;
  }

  private static void lead(RoutingContext context) {
    var headers = context.request().headers();
    headers.remove(HttpHeaders.CONTENT_LENGTH);
    headers.remove(HttpHeaders.TRANSFER_ENCODING);
    headers.remove(HttpHeaders.CONTENT_TYPE);
    context.reroute(HttpMethod.GET, "/refused");
  }

  /** Where they end. @throws Refusal for the reason that was given; asked for by hand, for none */
  @GET
  public void answer(RoutingContext context) {
    throw new Refusal(Optional.<Why>ofNullable(context.get(WHY)).orElse(Why.NO_SUCH_PAGE));
  }
}
