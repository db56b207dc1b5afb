package org.phieukin.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/**
 * Whoever changes the own password stays signed in here, under another id: all that was signed in
 * before is so no longer, a copy of this browser's cookie included.
 */
@ApplicationScoped
class GoingOn {
  @Inject Sessions sessions;
  @Inject SignedIn signedIn;

  /** The answer, with the cookie of the session that goes on. */
  Response after(Response done, RoutingContext routing) {
    var cookie =
        signedIn
            .session()
            .map(before -> SessionCookie.of(sessions.carryOn(before), routing))
            .orElseGet(() -> SessionCookie.gone(routing));
    return Response.fromResponse(done).cookie(cookie).build();
  }
}
