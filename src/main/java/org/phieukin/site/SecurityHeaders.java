package org.phieukin.site;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Headers of every answer: nothing from elsewhere is loaded, nothing of ours is framed or kept. */
@ApplicationScoped
public class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'"
          + " data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; form-action"
          + " 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Pattern MEDIA_TYPES =
      Pattern.compile("(?:\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(?:;[^,]*)?(?:,|$))+");

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
    if (strange(context.request())) {
      context.response().setStatusCode(404).end();
      return;
    }
    mend(context.request().headers(), "Accept", "*/*");
    mend(context.request().headers(), "Content-Type", "application/octet-stream");
    context.next();
  }

  /** No address of ours has these; cookies that remember an address cannot carry them. */
  private static boolean strange(HttpServerRequest request) {
    return request.path() == null || request.path().matches(".*[;\\p{Cntrl}].*");
  }

  /** A header that names no media type would otherwise end in a fault. */
  private static void mend(MultiMap headers, String name, String instead) {
    var types = headers.getAll(name);
    if (!types.isEmpty() && !MEDIA_TYPES.matcher(String.join(",", types)).matches()) {
      headers.set(name, instead);
    }
  }
}
