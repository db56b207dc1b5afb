package org.phieukin.site;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.phieukin.site.Refusal.Why;

/**
 * The front door of every request that may change something: nothing behind it sees content of an
 * unknown or ambiguous kind, nor a request that another page sent (docs/decisions/0032).
 */
@ApplicationScoped
public class ChangingRequests {
  /** Right behind the headers of every answer, before anything reads the request. */
  static final int EARLY = RouteConstants.ROUTE_ORDER_HEADERS + 3;

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private static final long SIGN_IN = 10_000;

  private static final Set<HttpMethod> CHANGING =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  /** How content comes, and what has to vouch for it. */
  public enum Sort {
    /** A sealed ballot vouches for itself. */
    BALLOT(Pattern.compile("/polls/[^/]+/(?:ballots|audits)"), Set.of(PostedType.JSON)),
    /** One more, and nothing else is said; JSON, for pages from elsewhere. */
    LOOKUP(Pattern.compile("/polls/[^/]+/lookups"), Set.of(PostedType.JSON)),
    /** A numbered tablet says how it is; JSON, for pages from elsewhere. */
    TABLET(Pattern.compile("/tablet"), Set.of(PostedType.JSON)),
    /** JSON, which no page from elsewhere can send without asking first. */
    SLIPS(
        Pattern.compile("/desk/(polls|meetings)/[^/]+/slips"),
        Set.of(PostedType.JSON, PostedType.FORM)),
    /** What tellers' browsers send of their keys, the same. */
    KEYS(
        Pattern.compile("/tellers/(?:meetings/[^/]+/key(?:/complaint)?|polls/[^/]+/opening)"),
        Set.of(PostedType.JSON)),
    /** What a browser found when it recounted, the same. */
    RECOUNTS(Pattern.compile("/(?:desk|tellers)/polls/[^/]+/lamps"), Set.of(PostedType.JSON)),
    /** Readers have no account and no token (decision 12): their browser must name itself. */
    READING(Pattern.compile("/meetings/[^/]+/dossiers(?:/leave)?"), Set.of(PostedType.TEXT)),
    /** Read before anybody is known, so it must be short; nobody's session is used by it. */
    SIGN_IN(Pattern.compile("/sign-in"), Set.of(PostedType.FORM)),
    /** All other forms carry a token that belongs to who is signed in. */
    FORM(Pattern.compile(".*", Pattern.DOTALL), Set.of(PostedType.FORM, PostedType.MULTIPART));

    private final Pattern address;
    private final Set<PostedType> types;

    Sort(Pattern address, Set<PostedType> types) {
      this.address = address;
      this.types = types;
    }

    /** The sort of request that is sent to this address. */
    static Sort of(String path) {
      for (var sort : values()) {
        if (sort.address.matcher(path).matches()) {
          return sort;
        }
      }
      return FORM;
    }
  }

  @Inject Origins origins;

  void addTo(@Observes Router router) {
    router.route().order(EARLY).handler(this::look);
  }

  /** Whether this request can change nothing. */
  public static boolean reads(HttpServerRequest request) {
    return READING.contains(request.method());
  }

  /** Whether this request is one of the forms that carry a token. */
  public static boolean isForm(RoutingContext context) {
    var sort = Sort.of(context.normalizedPath());
    boolean json = "application/json".equals(context.request().getHeader(HttpHeaders.CONTENT_TYPE));
    return !reads(context.request()) && (sort == Sort.FORM || sort == Sort.SLIPS && !json);
  }

  private void look(RoutingContext context) {
    var request = context.request();
    if (reads(request)) {
      context.next();
      return;
    }
    if (!CHANGING.contains(request.method())) {
      EarlyRefusals.refuse(context, Why.WRONG_METHOD);
      return;
    }
    var sort = Sort.of(context.normalizedPath());
    boolean own = sort == Sort.READING ? origins.named(request) : origins.allow(request);
    var type = own ? type(request, sort) : Optional.<PostedType.Read>empty();
    // Browsers always say how much they send.
    if (sort == Sort.SIGN_IN && Bodies.length(request, Long.MAX_VALUE) > SIGN_IN) {
      EarlyRefusals.refuse(context, Why.TOO_LARGE);
    } else if (!own) {
      EarlyRefusals.refuse(context, Why.SENT_FROM_ELSEWHERE);
    } else if (type.isEmpty()) {
      EarlyRefusals.refuse(context, Why.WRONG_TYPE);
    } else {
      request.headers().set(HttpHeaders.CONTENT_TYPE, type.get().header());
      context.next();
    }
  }

  /** The type of the content, if it is one that is sent there, and not packed. */
  private static Optional<PostedType.Read> type(HttpServerRequest request, Sort sort) {
    boolean plain =
        request.headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
            .allMatch("identity"::equalsIgnoreCase);
    return PostedType.of(request.headers().getAll(HttpHeaders.CONTENT_TYPE))
        .filter(type -> plain && sort.types.contains(type.type()));
  }
}
