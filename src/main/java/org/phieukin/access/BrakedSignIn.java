package org.phieukin.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.phieukin.site.Brake;
import org.phieukin.site.Limit;
import org.phieukin.site.Limit.Counter;

/**
 * Slows down whoever guesses passwords: after ten failures within a minute for one name from one
 * address, further tries fail unread until some seconds have passed. Nobody is locked out for long,
 * and nothing is kept on disk.
 */
final class BrakedSignIn implements HttpAuthenticationMechanism {
  private static final Limit TRIES = Limit.aMinute("passwords", 10);

  private final HttpAuthenticationMechanism form;
  private final Brake brake;

  BrakedSignIn(HttpAuthenticationMechanism form, Brake brake) {
    this.form = form;
    this.brake = brake;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager accounts) {
    return form.authenticate(context, new Braked(context, accounts));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return form.getChallenge(context);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return form.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return form.getCredentialTransport(context);
  }

  private static Counter counter(RoutingContext context, String username) {
    return TRIES.of(context.request().remoteAddress().hostAddress() + "|" + username);
  }

  /** The accounts, asked about a password only while there are tries left. */
  private final class Braked implements IdentityProviderManager {
    private final RoutingContext context;
    private final IdentityProviderManager accounts;

    Braked(RoutingContext context, IdentityProviderManager accounts) {
      this.context = context;
      this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(AuthenticationRequest request) {
      if (!(request instanceof UsernamePasswordAuthenticationRequest password)) {
        return accounts.authenticate(request);
      }
      var tries = counter(context, password.getUsername());
      if (!brake.takes(tries)) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
      }
      return accounts.authenticate(request).onItem().invoke(known -> brake.giveBack(tries));
    }

    @Override
    public SecurityIdentity authenticateBlocking(AuthenticationRequest request) {
      return authenticate(request).await().indefinitely();
    }
  }
}
