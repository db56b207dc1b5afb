package org.phieukin.access;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cookie that holds a session's id: for this site alone, out of reach of scripts. */
final class SessionCookie {
  static final String NAME = "signed-in";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

  private SessionCookie() {}

  /** The id that came with a request, where it could be one. */
  static Optional<String> id(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(NAME))
        .map(Cookie::getValue)
        .filter(id -> ID.matcher(id).matches());
  }

  /** The cookie of a session; the browser forgets it when it is closed. */
  static NewCookie of(String id, RoutingContext context) {
    return cookie(NAME, id, NewCookie.DEFAULT_MAX_AGE, context);
  }

  /** Takes the cookie away. */
  static NewCookie gone(RoutingContext context) {
    return cookie(NAME, "", 0, context);
  }

  static NewCookie cookie(String name, String content, int seconds, RoutingContext context) {
    return new NewCookie.Builder(name)
        .value(content)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(context.request().isSSL())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
