package org.phieukin.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.phieukin.site.Language;

/** The page that somebody asked for before signing in; only ever one of ours. */
final class WantedPage {
  private static final String COOKIE = "wanted";
  private static final int LONGEST = 500;

  private WantedPage() {}

  /** Keeps the address of a page until somebody has signed in. */
  static void keep(RoutingContext context) {
    var request = context.request();
    var query = Optional.ofNullable(request.query()).map(text -> "?" + text).orElse("");
    var address = context.normalizedPath() + query;
    if (request.method().equals(HttpMethod.GET) && kept(address)) {
      context
          .response()
          .addCookie(
              Cookie.cookie(COOKIE, address)
                  .setPath("/")
                  .setHttpOnly(true)
                  .setSecure(request.isSSL())
                  .setSameSite(CookieSameSite.STRICT));
    }
  }

  private static boolean kept(String address) {
    return address.length() <= LONGEST && Language.ours(address);
  }

  /** The page that was asked for, if one was. */
  static Optional<String> of(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(COOKIE))
        .map(Cookie::getValue)
        .filter(WantedPage::kept);
  }

  /** Forgets it. */
  static NewCookie gone(RoutingContext context) {
    return SessionCookie.cookie(COOKIE, "", 0, context);
  }
}
