package org.phieukin.site;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.phieukin.site.Refusal.Why;

/** Requests that no page of ours sends, and that would hang or end in a fault further on. */
@ApplicationScoped
class OddRequests {
  /** Right behind the headers of every answer, before anything reads the request. */
  private static final int EARLY = RouteConstants.ROUTE_ORDER_HEADERS + 2;

  /** What addresses are written with; the cookie that remembers one cannot carry more. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+=%{}|^`-]*");

  /** No path of ours has these, written with a percent sign or without. */
  private static final Pattern STRANGE = Pattern.compile("[;\\p{Cntrl}]|%[01]\\p{XDigit}|%7[Ff]");

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\[\\]-]*");

  private static final String TOKEN = "[\\w!#$&^.+-]+";
  private static final String WEIGHT = "q=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)";
  private static final String PARAMETER = "(?!q=)" + TOKEN + "=(?:" + TOKEN + "|\"[\\w./+ -]*\")";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "\\s*(?:\\*/\\*|"
              + TOKEN
              + "/(?:\\*|"
              + TOKEN
              + "))\\s*"
              + "(?:;\\s*(?:"
              + WEIGHT
              + "|"
              + PARAMETER
              + ")\\s*)*");
  private static final int LONGEST = 1_000;

  void addTo(@Observes Router router) {
    router.route().order(EARLY).handler(OddRequests::look);
  }

  private static void look(RoutingContext context) {
    var request = context.request();
    mend(request.headers());
    var host = request.getHeader(HttpHeaders.HOST);
    if (EarlyRefusals.refused(context)) {
      context.next();
    } else if (host != null && !HOST.matcher(host).matches()) {
      EarlyRefusals.refuse(context, Why.NOT_UNDERSTOOD);
    } else if (!ADDRESS.matcher(request.uri()).matches()
        || STRANGE.matcher(context.normalizedPath()).find()) {
      EarlyRefusals.refuse(context, Why.NO_SUCH_PAGE);
    } else {
      context.next();
    }
  }

  /** A header that names no media type would otherwise end in a fault. */
  private static void mend(MultiMap headers) {
    var types = String.join(",", headers.getAll(HttpHeaders.ACCEPT));
    boolean good =
        types.length() <= LONGEST
            && Arrays.stream(types.split(",", -1)).allMatch(t -> MEDIA_TYPE.matcher(t).matches());
    if (headers.contains(HttpHeaders.ACCEPT) && !good) {
      headers.set(HttpHeaders.ACCEPT, "*/*");
    }
  }
}
