package org.phieukin.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Of the bundler's files only those that are there are kept for good. */
@ApplicationScoped
class KeptFiles {
  private static final Set<Integer> THERE = Set.of(200, 206, 304);

  void addTo(@Observes Router router) {
    router.route().order(ChangingRequests.EARLY).handler(KeptFiles::look);
  }

  private static void look(RoutingContext context) {
    boolean bundled = context.normalizedPath().startsWith("/web/");
    context.addHeadersEndHandler(
        end -> {
          if (bundled && !THERE.contains(context.response().getStatusCode())) {
            context.response().headers().set(HttpHeaders.CACHE_CONTROL, "no-store");
          }
        });
    context.next();
  }
}
