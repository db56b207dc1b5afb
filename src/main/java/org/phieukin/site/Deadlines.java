package org.phieukin.site;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * A request is whole within its time, or its connection ends: nobody lets others wait for a byte.
 */
@ApplicationScoped
class Deadlines {
  private static final int FIRST = RouteConstants.ROUTE_ORDER_HEADERS + 2;
  private static final String TIMER = Deadlines.class.getName();

  @Inject PhieuKinConfig config;
  @Inject Vertx vertx;

  void addTo(@Observes Router router) {
    router.route().order(FIRST).handler(this::begin);
  }

  private void begin(RoutingContext context) {
    // A request that is led on to another address comes by again.
    if (context.get(TIMER) == null) {
      set(context, config.limits().request());
      context.addEndHandler(end -> end(context));
      HeadDeadline.of(context.request()).ifPresent(HeadDeadline::arrived);
    }
    context.next();
  }

  /** Somebody who is known sends a file: that takes longer. */
  void extend(RoutingContext context) {
    stop(context);
    set(context, config.limits().upload());
  }

  private void set(RoutingContext context, Duration within) {
    var request = context.request();
    context.put(TIMER, vertx.setTimer(within.toMillis(), timer -> over(request)));
  }

  private static void over(HttpServerRequest request) {
    if (awaited(request)) {
      request.connection().close();
    }
  }

  /**
   * Whether something of this request is still to come. One without a body was whole with its head,
   * also where nobody asks for its end: an answer that goes on, such as the turnout, does not.
   */
  static boolean awaited(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    boolean body = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    return !request.isEnded() && (body || length != null && !length.equals("0"));
  }

  private void end(RoutingContext context) {
    stop(context);
    HeadDeadline.of(context.request()).ifPresent(HeadDeadline::answered);
  }

  private void stop(RoutingContext context) {
    vertx.cancelTimer(context.<Long>get(TIMER));
  }
}
