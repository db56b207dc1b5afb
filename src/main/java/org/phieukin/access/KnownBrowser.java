package org.phieukin.access;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * A browser in which an account has signed in before keeps a mark of that account. Its tries are
 * counted apart: whoever guesses from elsewhere, or floods the sign-in, locks nobody out there. The
 * mark signs nobody in, is the same in all browsers of an account, and nothing is stored here.
 */
@ApplicationScoped
class KnownBrowser {
  private static final String COOKIE = "known-here";
  private static final Duration KEPT = Duration.ofDays(180);

  @Inject Vault vault;

  /** Whether this account has signed in here before. */
  boolean knows(String username, RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(COOKIE))
        .map(Cookie::getValue)
        .filter(mark -> MessageDigest.isEqual(bytes(mark), bytes(mark(username))))
        .isPresent();
  }

  /** The mark to be kept. */
  NewCookie cookie(String username, RoutingContext context) {
    return SessionCookie.cookie(COOKIE, mark(username), (int) KEPT.toSeconds(), context);
  }

  private String mark(String username) {
    return vault.derived("known-browser|" + username);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
