package org.phieukin.site;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.phieukin.site.Refusal.Why;

/**
 * What is larger than the server takes is answered in words: the server alone would end it with an
 * empty answer. It is let through to its end, unkept, for browsers hear nothing before.
 */
@Path("/too-large")
public class TooLarge {
  /** Right before the server's own look at the length. */
  private static final int EARLY = Integer.MIN_VALUE + 2;

  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize most;

  void addTo(@Observes Router router) {
    router.route().order(EARLY).handler(this::look);
  }

  private void look(RoutingContext context) {
    var request = context.request();
    if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) <= most.asLongValue()) {
      context.next();
      return;
    }
    request.endHandler(
        end -> {
          request.headers().remove(HttpHeaders.CONTENT_LENGTH);
          request.headers().remove(HttpHeaders.CONTENT_TYPE);
          context.reroute(HttpMethod.GET, "/too-large");
        });
    request.resume();
  }

  private static long length(String header) {
    return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
  }

  /** Where a request that was too large ends. @throws Refusal TOO_LARGE */
  @GET
  public void refuse() {
    throw new Refusal(Why.TOO_LARGE);
  }
}
