package org.phieukin.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.phieukin.site.ChangingRequests;
import org.phieukin.site.PhieuKinConfig;

/** What is answered without encryption, and where the rest is led. */
@ApplicationScoped
class PlainHttp {
  /** Where a form that was sent in the open ends: at a page that says so. */
  private static final String REFUSED = "/trust/encrypted-only";

  private static final int SAME_METHOD_ELSEWHERE = 307;

  /** The page on trust with all that it shows; nothing here takes or gives a secret. */
  private static final Pattern OPEN =
      Pattern.compile(
          "/trust(?:/.*)?|/web/.*|/icon\\.svg|/(?:icon|apple)-[a-z0-9-]+\\.png|/favicon\\.ico"
              + "|/manifest\\.json|/language/[a-z]+");

  @Inject PhieuKinConfig config;
  @Inject Entrances entrances;

  /** Whether this request may be answered as it came. */
  boolean takes(RoutingContext context) {
    return !config.https().served()
        || config.https().plainHttp()
        || ThisMachine.asks(context.request())
        || OPEN.matcher(context.normalizedPath()).matches();
  }

  /** To the same page over HTTPS; what was sent along is not sent again in the open. */
  void turnAway(RoutingContext context) {
    var request = context.request();
    if (!ChangingRequests.reads(request)) {
      context.reroute(HttpMethod.GET, REFUSED);
      return;
    }
    var asked = request.authority() == null ? "" : request.authority().host();
    var path = request.uri().startsWith("/") ? request.uri() : "/";
    context
        .response()
        .setStatusCode(SAME_METHOD_ELSEWHERE)
        .putHeader("Location", entrances.instead(asked).link(path))
        .end();
  }
}
