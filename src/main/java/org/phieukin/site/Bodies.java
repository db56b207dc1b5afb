package org.phieukin.site;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.phieukin.site.Refusal.Why;

/**
 * Reads what is sent to its end before anything is done with it: however slowly it trickles in, no
 * worker waits for it. Whoever is not signed in may send a ballot's worth and no more.
 */
@ApplicationScoped
public class Bodies {
  /** Behind signing in and authorization, before every resource. */
  public static final int READ = -50;

  private static final long ANYBODYS = 256 * 1024;

  @Inject VertxHttpConfig platform;
  @Inject Deadlines deadlines;

  /** Bytes that are being read from whoever is not signed in; more would fill the memory. */
  private final AtomicLong underWay = new AtomicLong();

  private final long mostUnderWay = Runtime.getRuntime().maxMemory() / 8;
  private BodyHandler small;
  private BodyHandler large;
  private long most;

  void addTo(@Observes Router router) {
    most = platform.limits().maxBodySize().orElseThrow().asLongValue();
    small = reader(false).setBodyLimit(ANYBODYS);
    large = reader(true).setBodyLimit(most);
    router.route().order(READ).handler(this::read);
    router.route().order(READ + 1).handler(Bodies::readToItsEnd);
  }

  private BodyHandler reader(boolean files) {
    return BodyHandler.create(files)
        .setUploadsDirectory(platform.body().uploadsDirectory())
        .setDeleteUploadedFilesOnEnd(true)
        .setMergeFormAttributes(false);
  }

  private void read(RoutingContext context) {
    var request = context.request();
    if (ChangingRequests.reads(request)) {
      context.next();
      return;
    }
    boolean something =
        request.headers().contains(HttpHeaders.CONTENT_LENGTH)
            || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    if (request.isEnded() || !something) {
      context.next();
      return;
    }
    boolean known = Visitor.signedIn(context).isPresent();
    if (length(request, ANYBODYS) > (known ? most : ANYBODYS)) {
      EarlyRefusals.refuse(context, Why.TOO_LARGE);
    } else if (known) {
      deadlines.extend(context);
      large.handle(new Reading(context));
    } else {
      readAnybodys(context);
    }
  }

  /** Nothing comes any more: whoever asks for it later must not wait, also where nothing came. */
  private static void readToItsEnd(RoutingContext context) {
    var body = context.body().buffer();
    if (!ChangingRequests.reads(context.request()) && body == null) {
      ((RoutingContextInternal) context).setBody(Buffer.buffer());
    }
    var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (body != null && PostedType.FORM.is(type) && !wellEncoded(body)) {
      EarlyRefusals.refuse(context, Why.NOT_UNDERSTOOD);
    } else {
      context.next();
    }
  }

  /** Two readers read forms, and only one of them forgives a percent sign without its digits. */
  private static boolean wellEncoded(Buffer form) {
    for (int i = 0; i < form.length(); i++) {
      boolean digits =
          form.getByte(i) != '%'
              || i + 2 < form.length()
                  && Character.digit(form.getByte(i + 1), 16) >= 0
                  && Character.digit(form.getByte(i + 2), 16) >= 0;
      if (!digits) {
        return false;
      }
    }
    return true;
  }

  /** Reads what somebody sends who is not signed in, and goes on. */
  public void readAnybodys(RoutingContext context) {
    long bytes = length(context.request(), ANYBODYS);
    context.addEndHandler(end -> underWay.addAndGet(-bytes));
    if (underWay.addAndGet(bytes) > mostUnderWay) {
      EarlyRefusals.refuse(context, Why.TRY_AGAIN);
    } else {
      small.handle(new Reading(context));
    }
  }

  /** How many bytes are announced; {@code unknown} where the request does not say so. */
  public static long length(HttpServerRequest request, long unknown) {
    var header = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : unknown;
  }
}
