package org.phieukin.site;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.phieukin.site.Refusal.Why;

/**
 * Whoever is signed in changes things by forms, whose token is checked, or by JSON, which no page
 * from elsewhere can send unasked. A request in any other form, or in none, would pass unchecked.
 */
public class CheckedRequests {
  private static final List<MediaType> CHECKED =
      List.of(
          MediaType.APPLICATION_FORM_URLENCODED_TYPE,
          MediaType.MULTIPART_FORM_DATA_TYPE,
          MediaType.APPLICATION_JSON_TYPE);

  @ServerRequestFilter(preMatching = true)
  void check(ContainerRequestContext request) {
    var method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    if (!reads && signedInOnly(request.getUriInfo().getPath())) {
      var type = request.getMediaType();
      if (type == null || CHECKED.stream().noneMatch(type::isCompatible)) {
        throw new Refusal(Why.WRONG_TYPE);
      }
    }
  }

  private static boolean signedInOnly(String path) {
    return path.matches("/*(desk|tellers|sign-out)(/.*)?");
  }
}
