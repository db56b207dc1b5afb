package org.phieukin.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from, as far as browsers say so. Cookies know neither ports nor schemes:
 * another program on the same machine is somebody else, whatever comes along with its requests.
 */
@ApplicationScoped
class Origins {
  private static final String ORIGIN = "Origin";
  private static final String FETCH_SITE = "Sec-Fetch-Site";
  private static final List<String> OWN_SITES = List.of("same-origin", "none");

  @Inject PhieuKinConfig config;

  /** Whether nothing in this request says that another page sent it. */
  boolean allow(HttpServerRequest request) {
    var sites = request.headers().getAll(FETCH_SITE);
    if (!sites.stream().allMatch(OWN_SITES::contains)) {
      return false;
    }
    var origins = request.headers().getAll(ORIGIN);
    return origins.isEmpty() || origins.size() == 1 && own(origins.get(0), request);
  }

  /** The same, and the request says so itself: browsers do with every form. */
  boolean named(HttpServerRequest request) {
    return request.headers().contains(ORIGIN) && allow(request);
  }

  private boolean own(String origin, HttpServerRequest request) {
    var from = ServerAddress.read(origin, "");
    if (from.isEmpty()) {
      return false;
    }
    boolean vouched = request.headers().contains(FETCH_SITE, "same-origin", false);
    return from.equals(asked(request, request.scheme()))
        || from.equals(config.address())
        || vouched && from.equals(asked(request, from.get().scheme()));
  }

  /**
   * What the request itself is addressed to. Where the browser vouches for one and the same origin,
   * the scheme may be another one: behind a proxy for HTTPS that says nothing of itself.
   */
  private static Optional<ServerAddress> asked(HttpServerRequest request, String scheme) {
    return Optional.ofNullable(request.authority())
        .flatMap(to -> ServerAddress.read(scheme + "://" + to, ""));
  }
}
