package org.phieukin.site;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers of every answer: nothing from elsewhere is loaded, nothing of ours is framed or kept. */
@ApplicationScoped
public class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'"
          + " data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; form-action"
          + " 'self'; base-uri 'none'; frame-ancestors 'none'";

  void addTo(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::add);
  }

  private void add(RoutingContext context) {
    var headers = context.response().headers();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
    boolean fixed = context.normalizedPath().startsWith("/web/");
    headers.set("Cache-Control", fixed ? "public, max-age=31536000, immutable" : "no-store");
    context.next();
  }
}
