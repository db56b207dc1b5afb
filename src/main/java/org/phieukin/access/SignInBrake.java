package org.phieukin.access;

import io.github.bucket4j.Bucket;
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
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses passwords: after ten failures within a minute for one name from one
 * address, further tries fail unread until some seconds have passed. Nobody is locked out for long,
 * and nothing is kept on disk.
 */
final class SignInBrake implements HttpAuthenticationMechanism {
  private static final int TRIES = 10;
  private static final int MOST = 10_000;

  private final HttpAuthenticationMechanism form;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  SignInBrake(HttpAuthenticationMechanism form) {
    this.form = form;
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

  private Bucket bucket(RoutingContext context, String username) {
    if (buckets.size() > MOST) {
      buckets.clear();
    }
    var address = context.request().remoteAddress().hostAddress();
    return buckets.computeIfAbsent(username + "|" + address, any -> fresh());
  }

  private static Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, Duration.ofMinutes(1)))
        .build();
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
      var bucket = bucket(context, password.getUsername());
      if (!bucket.tryConsume(1)) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
      }
      return accounts.authenticate(request).onItem().invoke(known -> bucket.addTokens(1));
    }

    @Override
    public SecurityIdentity authenticateBlocking(AuthenticationRequest request) {
      return authenticate(request).await().indefinitely();
    }
  }
}
