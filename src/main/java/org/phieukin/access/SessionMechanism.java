package org.phieukin.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import org.phieukin.access.Sessions.Living;
import org.phieukin.site.Page;

/**
 * Who asks: whoever the session of the browser's cookie belongs to, with the roles that the account
 * has now; one statement a request, none where no cookie comes along.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
  private static final int FOUND = 302;

  /**
   * Where somebody is who works; a wall that looks on by itself keeps no session alive, nor does a
   * teller's page that waits for the others.
   */
  private static final Pattern THERE =
      Pattern.compile(
          "/(desk|tellers|session/here)(?!/meetings/[^/]+/key/state|/polls/[^/]+/(?:opening|turnout))(/.*)?");

  @Inject Sessions sessions;
  @Inject BlockingSecurityExecutor workers;

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager accounts) {
    var id = SessionCookie.id(context);
    if (id.isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    boolean counts = THERE.matcher(context.normalizedPath()).matches();
    return workers
        .executeBlocking(() -> sessions.of(id.get(), counts))
        .map(living -> living.map(SessionMechanism::identity).orElse(null));
  }

  private static SecurityIdentity identity(Living session) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(session.username()))
        .addRoles(session.roles())
        .addAttribute(SignedIn.SESSION, session)
        .addAttribute(FormTokens.SESSION, session.hash())
        .addAttribute(FormTokens.BEFORE, session.before())
        .addAttribute(Page.SECONDS_LEFT, session.left())
        .build();
  }

  /** To the sign-in page, and from there back to what was asked for. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    WantedPage.keep(context);
    return Uni.createFrom().item(new ChallengeData(FOUND, "Location", SignInPage.ADDRESS));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    var cookie =
        new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME);
    return Uni.createFrom().item(cookie);
  }
}
