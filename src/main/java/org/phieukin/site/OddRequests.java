package org.phieukin.site;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Requests that no page of ours sends, and that would hang or end in a fault further on. */
@ApplicationScoped
class OddRequests {
  /** Right behind the headers of every answer, before anything reads the request. */
  private static final int EARLY = Integer.MIN_VALUE + 1;

  /** No address of ours has these; the cookie that remembers an address cannot carry them. */
  private static final Pattern STRANGE = Pattern.compile("[;\\p{Cntrl}]");

  private static final Pattern MEDIA_TYPES =
      Pattern.compile("(?:\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(?:;[^,]*)?(?:,|$))+");

  void addTo(@Observes Router router) {
    router.route().order(EARLY).handler(OddRequests::look);
  }

  private static void look(RoutingContext context) {
    var request = context.request();
    mend(request.headers(), "Accept", "*/*");
    mend(request.headers(), "Content-Type", "application/octet-stream");
    if (STRANGE.matcher(context.normalizedPath()).find()) {
      context.reroute(HttpMethod.GET, "/no-such-address");
    } else {
      context.next();
    }
  }

  /** A header that names no media type would otherwise end in a fault. */
  private static void mend(MultiMap headers, String name, String instead) {
    var types = headers.getAll(name);
    if (!types.isEmpty() && !MEDIA_TYPES.matcher(String.join(",", types)).matches()) {
      headers.set(name, instead);
    }
  }
}
