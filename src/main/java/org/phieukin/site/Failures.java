package org.phieukin.site;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooLongFormFieldException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.phieukin.site.Refusal.Why;

/**
 * Whatever fails outside resources ends here, in words of ours: before them (a form that cannot be
 * read, a role that is missing) or behind them (an answer that cannot be written).
 */
@ApplicationScoped
class Failures {
  /** Behind the platform's own, which sends whoever is not signed in to do so. */
  private static final int BEFORE_AUTHORIZATION = -1000;

  private static final int BAD_REQUEST = 400;

  void addTo(@Observes Router router) {
    router.route().order(BEFORE_AUTHORIZATION).failureHandler(Failures::failed);
  }

  private static void failed(RoutingContext context) {
    var response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    if (challenged(context.failure())) {
      context.next();
      return;
    }
    if (cutOff(context.failure()) && EarlyRefusals.refused(context)) {
      return;
    }
    var why = why(context);
    if (why == Why.FAULT) {
      why = Faults.note(context.failure());
    }
    if (response.headWritten()) {
      context.request().connection().close();
    } else if (EarlyRefusals.refused(context)) {
      plain(context, why);
    } else {
      response.headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_TYPE);
      EarlyRefusals.refuse(context, why);
    }
  }

  /** Whoever is not signed in is sent to do so by the platform. */
  private static boolean challenged(Throwable failure) {
    return failure instanceof UnauthorizedException || failure instanceof AuthenticationException;
  }

  /** Where even the page of a refusal cannot be made, its sentence stands alone. */
  private static void plain(RoutingContext context, Why why) {
    context
        .response()
        .setStatusCode(why.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=utf-8")
        .end(Problems.sentence(why, Language.of(context.request())));
  }

  private static Why why(RoutingContext context) {
    var failure = context.failure();
    if (failure instanceof Refusal refusal) {
      return refusal.why();
    }
    if (failure instanceof ForbiddenException) {
      return Why.NOT_YOUR_ROLE;
    }
    boolean form = context.statusCode() == BAD_REQUEST || failure instanceof DecoderException;
    if (form && tooLong(failure)) {
      return Why.TOO_LARGE;
    }
    if (failure instanceof DecoderException || cutOff(failure)) {
      return Why.NOT_UNDERSTOOD;
    }
    return context.statusCode() > 0 ? Problems.reason(context.statusCode()) : Why.FAULT;
  }

  /**
   * A file in a form that does not come to its end; the form itself is refused at the same time.
   */
  private static boolean cutOff(Throwable failure) {
    return failure instanceof NoStackTraceThrowable || failure instanceof VertxException;
  }

  /** The reader of forms says in its own ways that something is longer than it may be. */
  private static boolean tooLong(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof TooLongFormFieldException
        || failure instanceof TooManyFormFieldsException
        || failure instanceof ErrorDataDecoderException
            && failure.getCause() instanceof IOException;
  }
}
