package org.phieukin.site;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every page shows of the request it answers. Each template is given it as {@code page}, and
 * declares it where it uses it: {@code {@org.phieukin.site.Page page}}. Tags, which see nothing of
 * the page around them, say {@code {data:page.token}}.
 */
@Singleton
@TemplateData
public class Page {
  /** The attribute of who is signed in that says until when, in seconds. */
  public static final String SECONDS_LEFT = "seconds-left";

  @Inject PhieuKinConfig config;
  @Inject SecurityIdentity identity;
  @Inject FormKey forms;
  @Inject KeptForm.Keeper keeper;
  @Inject Way.Finder ways;
  @Inject CurrentVertxRequest request;
  @Inject Storage storage;

  @ConfigProperty(name = "quarkus.application.version")
  String version;

  void give(@Observes EngineBuilder templates) {
    templates.addTemplateInstanceInitializer(template -> template.data("page", this));
  }

  /** Whether this server plays the demonstration. */
  public boolean demo() {
    return config.demo();
  }

  /** Which version of the application this is. */
  public String version() {
    return version;
  }

  /** Whether tablets must be told to trust this server's certificate: {@code /trust} says how. */
  public boolean ownAuthority() {
    return config.https().ownAuthority();
  }

  /** The account that is signed in; empty (false in a template) when nobody is. */
  public String user() {
    return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
  }

  /** Whether an organizer is signed in. */
  public boolean organizer() {
    return identity.hasRole("organizer");
  }

  /** Whether a teller is signed in. */
  public boolean teller() {
    return identity.hasRole("teller");
  }

  /** Whether somebody works here: a page of the desk or the tellers, not one shown to a room. */
  public boolean atWork() {
    return secondsLeft() > 0 && address().matches("/(desk|tellers)(/.*|\\?.*)?");
  }

  /** What keeps the server from storing anything, for whoever works here. */
  public Optional<Refusal.Why> trouble() {
    return atWork() ? storage.known().map(Trouble::why) : Optional.empty();
  }

  /** How many seconds whoever is signed in stays so, unless another page is asked for. */
  public long secondsLeft() {
    Long left = identity.getAttribute(SECONDS_LEFT);
    return left == null ? 0 : left;
  }

  /** The same in minutes. */
  public long minutesLeft() {
    return secondsLeft() / 60;
  }

  /** What was done just now at the desk. */
  public Optional<Done> done() {
    var current = request.getCurrent();
    boolean desk = current != null && secondsLeft() > 0;
    var cookie = desk ? current.request().getCookie(WordOfSuccess.COOKIE) : null;
    return WordOfSuccess.heard(Optional.ofNullable(cookie).map(Cookie::getValue));
  }

  /** The name of the field in which forms carry their token. */
  public String tokenField() {
    return FormKey.FIELD;
  }

  /**
   * The token that forms of this page carry; empty (false in a template) where nobody signed in.
   */
  public String token() {
    return forms.token();
  }

  /** What was typed here when the session was over, to be filled in again: one form or none. */
  public List<KeptForm> kept() {
    return keeper.here();
  }

  /** The steps of the meeting that this page of the desk belongs to: one way or none. */
  public List<Way> way() {
    var current = request.getCurrent();
    boolean asks = current != null && organizer() && BlockingOperationControl.isBlockingAllowed();
    return asks ? ways.at(current.normalizedPath()) : List.of();
  }

  /** The address of this page, as a part of another one: to come back after the language switch. */
  public String address() {
    var current = request.getCurrent();
    if (current == null) {
      return "/";
    }
    var path = current.normalizedPath();
    var query = current.request().query();
    var whole = query == null ? path : path + "?" + query;
    return Language.ours(whole) ? whole.replace("%", "%25").replace("&", "%26") : path;
  }
}
