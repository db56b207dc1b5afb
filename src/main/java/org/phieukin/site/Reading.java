package org.phieukin.site;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextDecorator;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.nio.charset.StandardCharsets;
import org.phieukin.site.Refusal.Why;

/**
 * A request as the platform's reader of bodies sees it. A form with files that does not come to its
 * end (RFC 2046: its closing delimiter) is refused here, for that reader would wait for the rest of
 * the file for good; and only the first failure counts, for a second one would stop its answer.
 */
final class Reading extends RoutingContextDecorator {
  private final RoutingContext context;
  private final HttpServerRequest request;

  Reading(RoutingContext context) {
    super(context.currentRoute(), (RoutingContextInternal) context);
    this.context = context;
    this.request =
        PostedType.boundary(context.request().getHeader(HttpHeaders.CONTENT_TYPE))
            .<HttpServerRequest>map(boundary -> new Parts(context.request(), boundary))
            .orElseGet(context::request);
  }

  @Override
  public HttpServerRequest request() {
    return request;
  }

  @Override
  public void next() {
    if (!EarlyRefusals.refused(context)) {
      context.next();
    }
  }

  @Override
  public void fail(int statusCode) {
    if (!EarlyRefusals.refused(context)) {
      context.fail(statusCode);
    }
  }

  @Override
  public void fail(Throwable failure) {
    if (!EarlyRefusals.refused(context)) {
      context.fail(failure);
    }
  }

  @Override
  public void fail(int statusCode, Throwable failure) {
    if (!EarlyRefusals.refused(context)) {
      context.fail(statusCode, failure);
    }
  }

  /** A form in parts, of which the last that comes is looked at. */
  private final class Parts extends HttpServerRequestWrapper {
    private static final int BEHIND_IT = 64;
    private static final long LOOK_EVERY = 500;

    private final String closing;
    private final long announced;
    private long came;
    private String last = "";

    Parts(HttpServerRequest request, String boundary) {
      super((HttpServerRequestInternal) request);
      closing = "--" + boundary + "--";
      announced = Bodies.length(request, Long.MAX_VALUE);
      if (announced == Long.MAX_VALUE) {
        lookLater();
      }
    }

    /** Without a length the end may come alone, and where a file waits for more it is not told. */
    private void lookLater() {
      var timer =
          context
              .vertx()
              .setPeriodic(
                  LOOK_EVERY,
                  any -> {
                    if (isEnded()) {
                      refuseUnlessWhole();
                    }
                  });
      context.addEndHandler(end -> context.vertx().cancelTimer(timer));
    }

    private boolean refuseUnlessWhole() {
      boolean whole = last.contains(closing);
      if (!whole) {
        dropFiles();
        fail(new Refusal(Why.NOT_UNDERSTOOD));
      }
      return whole;
    }

    @Override
    public HttpServerRequest handler(Handler<Buffer> reader) {
      return super.handler(
          part -> {
            remember(part);
            if (came < announced || refuseUnlessWhole()) {
              reader.handle(part);
            }
          });
    }

    private void dropFiles() {
      try {
        context.cancelAndCleanupFileUploads();
      } catch (IllegalStateException closed) {
        // Of several files one was whole, and cannot be cancelled any more.
        context.fileUploads().forEach(FileUpload::delete);
      }
    }

    private void remember(Buffer part) {
      int kept = closing.length() + BEHIND_IT;
      var tail = part.slice(Math.max(0, part.length() - kept), part.length());
      var both = last + tail.toString(StandardCharsets.ISO_8859_1);
      last = both.substring(Math.max(0, both.length() - kept));
      came += part.length();
    }
  }
}
