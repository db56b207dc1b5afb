package org.phieukin.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The reader's language: Vietnamese, unless the cookie of the language switch says English. */
@Path("/language/{language}")
public class Language {
  private static final String COOKIE = "language";

  // Without alternatives in a loop: those take the stack of a thread for a long address.
  private static final Pattern OURS =
      Pattern.compile("/(?!/)[A-Za-z0-9/_.-]*(\\?(?!.*%(?![0-9A-Fa-f]{2}))[A-Za-z0-9=&_.*%-]*)?");

  /** Decides the language of pages and problems alike, whatever the browser would prefer. */
  @ServerRequestFilter(preMatching = true)
  public void decide(ContainerRequestContext request) {
    var chosen = Optional.ofNullable(request.getCookies().get(COOKIE));
    var english = chosen.filter(cookie -> "en".equals(cookie.getValue())).isPresent();
    request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, english ? "en" : "vi");
  }

  /**
   * The language that was decided, for what is written without a page: {@code vi} or {@code en}.
   */
  public static String of(HttpHeaders headers) {
    return "en".equals(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)) ? "en" : "vi";
  }

  /** The same before any resource is reached. */
  static String of(HttpServerRequest request) {
    var chosen = Optional.ofNullable(request.getCookie(COOKIE));
    return chosen.filter(cookie -> "en".equals(cookie.getValue())).isPresent() ? "en" : "vi";
  }

  /** Keeps the choice for a year and returns to the page where it was made. */
  @GET
  public Response choose(String language, @QueryParam("to") Optional<String> to) {
    var cookie =
        new NewCookie.Builder(COOKIE)
            .value("en".equals(language) ? "en" : "vi")
            .path("/")
            .maxAge(365 * 24 * 3600)
            .httpOnly(true)
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    var back = to.filter(Language::ours).orElse("/");
    return Response.seeOther(URI.create(back)).cookie(cookie).build();
  }

  /** Whether this is an address of a page of ours and nothing else. */
  public static boolean ours(String address) {
    return OURS.matcher(address).matches();
  }
}
