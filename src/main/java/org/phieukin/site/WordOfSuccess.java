package org.phieukin.site;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Every act at the desk is followed by a page that says so, once: a cookie carries the word over
 * the redirect, so that addresses stay as they are and a reload repeats nothing.
 */
public class WordOfSuccess {
  static final String COOKIE = "done";

  private static final int SEE_OTHER = 303;
  private static final int SECONDS = 30;

  /** The redirect after an act, with its word. */
  static NewCookie of(Done done) {
    return cookie(done.name(), SECONDS);
  }

  @ServerResponseFilter
  void tell(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo act) {
    var path = request.getUriInfo().getPath();
    if (!path.matches("/(desk|tellers)(/.*)?")) {
      return;
    }
    if (request.getMethod().equals("POST") && response.getStatus() == SEE_OTHER) {
      if (!response.getCookies().containsKey(COOKIE) && !tellsItself(act)) {
        set(response, of(Done.SAVED));
      }
    } else if (request.getCookies().containsKey(COOKIE) && response.getStatus() != SEE_OTHER) {
      set(response, cookie("", 0));
    }
  }

  private static boolean tellsItself(ResourceInfo act) {
    return act.getResourceMethod().isAnnotationPresent(TellsItself.class)
        || act.getResourceClass().isAnnotationPresent(TellsItself.class);
  }

  private static void set(ContainerResponseContext response, NewCookie cookie) {
    response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
  }

  /** What the page that is asked for has to say. */
  static Optional<Done> heard(Optional<String> cookie) {
    return cookie.flatMap(Done::of);
  }

  private static NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
