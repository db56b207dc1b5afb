package org.phieukin.access;

import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers that are given before any resource is reached. */
@ApplicationScoped
class SignInRoutes {
  /** Early enough to hear what authorization says, which comes before every resource. */
  private static final int BEFORE_AUTHORIZATION = -1000;

  void addTo(@Observes Router router) {
    router.route().order(BEFORE_AUTHORIZATION).failureHandler(SignInRoutes::failed);
  }

  /** Signed in, but with a role that may not do this: a page in place of an empty answer. */
  private static void failed(RoutingContext context) {
    if (context.failure() instanceof ForbiddenException && !context.response().ended()) {
      context.reroute(HttpMethod.GET, "/refused");
    } else {
      context.next();
    }
  }
}
