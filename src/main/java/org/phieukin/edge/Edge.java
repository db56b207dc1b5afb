package org.phieukin.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.ServerAddress;

/** What every request passes first, and every answer last. */
@ApplicationScoped
class Edge {
  /** Behind the headers of every answer; before all else that is as early. */
  private static final int EARLY = Integer.MIN_VALUE + 1;

  private static final int BEFORE_OTHERS = 1;

  /** A request that is led to another page inside passes here once. */
  private static final String MET = Edge.class.getName();

  private static final String NOT_UNDERSTOOD = "/trust/not-understood";

  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

  private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-z]+://[^/?#]*)?/*");

  @Inject PhieuKinConfig config;
  @Inject Forwarding forwarding;
  @Inject PlainHttp plain;

  void addTo(@Observes @Priority(BEFORE_OTHERS) Router router) {
    router.route().order(EARLY).handler(this::meet);
  }

  private void meet(RoutingContext context) {
    if (context.get(MET) != null) {
      context.next();
      return;
    }
    context.put(MET, true);
    var request = context.request();
    if (!understood(request)) {
      request.headers().set(HttpHeaders.HOST, here(request));
      context.reroute(HttpMethod.GET, NOT_UNDERSTOOD);
      return;
    }
    forwarding.look(request);
    boolean encrypted = "https".equals(request.scheme());
    if (!encrypted && !plain.takes(context)) {
      plain.turnAway(context);
      return;
    }
    if (encrypted) {
      HostCookies.present(request.headers(), context.normalizedPath());
      holdToHttps(request);
    }
    context.addHeadersEndHandler(end -> finish(request, encrypted));
    context.next();
  }

  /**
   * A host that is none would end in a fault further on, or in our links. A request without one
   * comes from a program of before browsers knew it, such as a look at our health.
   */
  private static boolean understood(HttpServerRequest request) {
    var host = request.headers().get(HttpHeaders.HOST);
    boolean none = host == null || host.isEmpty();
    if (none && request.version() != HttpVersion.HTTP_2) {
      request.headers().set(HttpHeaders.HOST, here(request));
    }
    boolean right = none || HOST.matcher(host).matches();
    return right && Forwarding.clear(request.headers());
  }

  /** The address that a request came to. */
  private static String here(HttpServerRequest request) {
    var local = request.connection().localAddress();
    var host = local.hostAddress().replaceFirst("%.*", "");
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + local.port();
  }

  /** With a certificate that is trusted by hand, a tablet set up anew would be locked out. */
  private void holdToHttps(HttpServerRequest request) {
    boolean given = config.https().served() && !config.https().ownAuthority();
    var host = request.authority() == null ? "localhost" : request.authority().host();
    if (given && request.connection().isSsl() && holds(host)) {
      request.response().putHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** This machine itself stays free to speak plain HTTP, whatever certificate it has. */
  static boolean holds(String host) {
    return !new ServerAddress("https", host.replaceAll("[\\[\\]]", ""), 443).onlyHere();
  }

  private static void finish(HttpServerRequest request, boolean encrypted) {
    var headers = request.response().headers();
    var location = headers.get(HttpHeaders.LOCATION);
    if (location != null) {
      headers.set(HttpHeaders.LOCATION, ELSEWHERE.matcher(location).replaceFirst("/"));
    }
    if (encrypted) {
      HostCookies.seal(request);
    }
  }
}
