package org.phieukin.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.phieukin.access.HeldForms.Held;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.Bodies;
import org.phieukin.site.ChangingRequests;
import org.phieukin.site.FormKey;
import org.phieukin.site.KeptForm;
import org.phieukin.site.Language;
import org.phieukin.site.Visitor;

/**
 * What somebody sends after their session has ended is refused and kept: once the same account has
 * signed in again in the same browser, the page shows the form filled in as it was. Passwords and
 * files are never kept, and nothing is sent a second time by itself (docs/decisions/0032).
 */
@ApplicationScoped
public class RefusedForms implements KeptForm.Keeper {
  /** Behind finding out who asks, before it is refused to nobody. */
  private static final int BEFORE_REFUSING = -150;

  private static final Pattern OURS = Pattern.compile("/(?:desk|tellers)(?:/.*)?");
  private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]+");
  private static final String COOKIE = "kept-form";
  private static final long LONGEST = 64 * 1024;

  @Inject Bodies bodies;
  @Inject FormTokens tokens;
  @Inject Accounts accounts;
  @Inject HeldForms held;
  @Inject CurrentVertxRequest now;
  @Inject SignedIn signedIn;

  void addTo(@Observes Router router) {
    router.route().order(BEFORE_REFUSING).handler(this::read);
    router.route().order(BEFORE_REFUSING + 1).handler(this::keep);
    router.route().order(Bodies.READ + 3).handler(this::sent);
  }

  private void read(RoutingContext context) {
    if (refused(context)) {
      bodies.readAnybodys(context);
    } else {
      context.next();
    }
  }

  /**
   * Whether this is a form of a page, short enough, of a browser in which somebody was signed in.
   */
  private static boolean refused(RoutingContext context) {
    return ChangingRequests.isForm(context)
        && Visitor.signedIn(context).isEmpty()
        && SessionCookie.id(context).isPresent()
        && OURS.matcher(context.normalizedPath()).matches()
        && Bodies.length(context.request(), LONGEST + 1) <= LONGEST;
  }

  private void keep(RoutingContext context) {
    var token = Optional.ofNullable(context.request().getFormAttribute(FormKey.FIELD));
    if (token.isEmpty() || !refused(context)) {
      context.next();
      return;
    }
    var session = Hashes.sha256Hex(SessionCookie.id(context).orElseThrow());
    context
        .vertx()
        .executeBlocking(() -> owner(token.get(), session).map(owner -> keep(context, owner)))
        .onComplete(
            found -> {
              Optional.ofNullable(found.result())
                  .flatMap(id -> id)
                  .ifPresent(id -> context.response().addCookie(cookie(id, context)));
              context.next();
            });
  }

  /** The account for which this form was made: nobody else sees what stands in it. */
  private Optional<String> owner(String token, String session) {
    return accounts.names().stream().filter(name -> tokens.isFor(token, session, name)).findFirst();
  }

  /** Keeps it; what the browser finds it by. */
  private String keep(RoutingContext context, String owner) {
    var action = context.normalizedPath();
    var page =
        Optional.ofNullable(context.request().getHeader(HttpHeaders.REFERER))
            .map(address -> ORIGIN.matcher(address).replaceFirst(""))
            .filter(address -> Language.ours(address) && OURS.matcher(path(address)).matches())
            .orElse(action);
    var form = HeldForms.form(action, context.request());
    return held.hold(new Held(owner, page, form));
  }

  private static Cookie cookie(String id, RoutingContext context) {
    return Cookie.cookie(COOKIE, id)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(context.request().isSSL())
        .setSameSite(io.vertx.core.http.CookieSameSite.STRICT);
  }

  /** Once it is sent again, whatever comes of it, the page shows it in its own way. */
  private void sent(RoutingContext context) {
    boolean own = ChangingRequests.isForm(context) && Visitor.signedIn(context).isPresent();
    if (!own || id(context).isEmpty()) {
      context.next();
      return;
    }
    context.vertx().executeBlocking(() -> dropSent(context)).onComplete(any -> context.next());
  }

  private boolean dropSent(RoutingContext context) {
    var same = kept(context).filter(one -> one.form().action().equals(context.normalizedPath()));
    same.ifPresent(one -> drop(context));
    return same.isPresent();
  }

  /** What is kept for this browser, whoever comes. */
  Optional<Held> kept(RoutingContext context) {
    return id(context).flatMap(held::of);
  }

  private static Optional<String> id(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(COOKIE)).map(Cookie::getValue);
  }

  /** Forgets it. */
  void drop(RoutingContext context) {
    id(context).ifPresent(held::drop);
  }

  @Override
  public List<KeptForm> here() {
    return Optional.ofNullable(now.getCurrent())
        .filter(context -> context.request().method().equals(HttpMethod.GET))
        .flatMap(context -> kept(context).filter(one -> shows(context, one)))
        .map(Held::form)
        .stream()
        .toList();
  }

  private boolean shows(RoutingContext context, Held one) {
    return one.owner().equals(signedIn.name()) && path(one.page()).equals(context.normalizedPath());
  }

  private static String path(String address) {
    return address.split("\\?", 2)[0];
  }
}
