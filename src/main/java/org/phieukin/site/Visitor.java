package org.phieukin.site;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Who asks, as far as it is known before any resource is reached. */
public final class Visitor {
  private Visitor() {}

  /** Whoever is signed in; nothing for everybody else. */
  public static Optional<SecurityIdentity> signedIn(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
        ? Optional.of(user.getSecurityIdentity()).filter(identity -> !identity.isAnonymous())
        : Optional.empty();
  }
}
