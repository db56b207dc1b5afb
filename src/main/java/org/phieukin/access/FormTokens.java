package org.phieukin.access;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.phieukin.site.Problems;
import org.phieukin.site.Refusal.Why;

/**
 * What becomes of the tokens that forms carry: a wrong or old one is answered in words, and whoever
 * is not signed in gets none outside the sign-in page: no cookie marks a delegate's tablet.
 */
public class FormTokens {
  private static final int BAD_REQUEST = 400;

  @Inject SignedIn signedIn;
  @Context HttpHeaders headers;

  @ConfigProperty(name = "quarkus.rest-csrf.cookie-name")
  String cookie;

  /** Runs last, after the filter that sets the cookie. */
  @ServerResponseFilter(priority = Integer.MIN_VALUE)
  public void answer(
      ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
    if (response.getStatus() == BAD_REQUEST && !response.hasEntity()) {
      var words = Problems.answer(Why.FORM_EXPIRED, headers);
      response.setEntity(words.getEntity(), null, words.getMediaType());
      routing.response().addCookie(Cookie.cookie(cookie, "").setPath("/").setMaxAge(0));
      return;
    }
    boolean form = routing.normalizedPath().equals("/sign-in");
    if (signedIn.nobody() && !form) {
      routing.addHeadersEndHandler(end -> routing.response().removeCookie(cookie, false));
    }
  }
}
