package org.phieukin.site;

import io.quarkus.arc.Arc;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** What the layout knows of the request: {@code {page:user}}, {@code {page:address}}. */
@TemplateExtension(namespace = "page")
public class Page {
  private Page() {}

  /** Whether this server plays the demonstration. */
  public static boolean demo() {
    return Arc.container().instance(PhieuKinConfig.class).get().demo();
  }

  /** The account that is signed in; empty (false in a template) when nobody is. */
  public static String user() {
    var identity = Arc.container().instance(SecurityIdentity.class).get();
    return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
  }

  /** Whether the account that is signed in may do this: {@code organizer} or {@code teller}. */
  public static boolean may(String role) {
    return Arc.container().instance(SecurityIdentity.class).get().hasRole(role);
  }

  /** The token that forms of this page carry; empty (false in a template) on some error pages. */
  public static String token() {
    try {
      return Arc.container().instance(CsrfTokenParameterProvider.class).get().getToken();
    } catch (IllegalStateException e) {
      return "";
    }
  }

  /** The address of this page, as a part of another one: to come back after the language switch. */
  public static String address() {
    var current = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    if (current == null) {
      return "/";
    }
    var path = current.normalizedPath();
    var query = current.request().query();
    var whole = query == null ? path : path + "?" + query;
    return Language.ours(whole) ? whole.replace("%", "%25").replace("&", "%26") : path;
  }
}
