package org.phieukin.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.phieukin.site.Bodies;
import org.phieukin.site.ChangingRequests;
import org.phieukin.site.EarlyRefusals;
import org.phieukin.site.FormKey;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.Visitor;

/**
 * The tokens that forms carry: signed for one account and one session, so that no cookie is needed
 * beside the session's own, and none that somebody else could plant (docs/decisions/0032).
 */
@ApplicationScoped
public class FormTokens implements FormKey {
  /** The attribute of an identity that tells one session of an account from another, and stays. */
  public static final String SESSION = "session-of-forms";

  /**
   * The same of the session that the browser had before. Whoever signed in again in another tab
   * sends what stands in the first one; it is the same browser and must be the same account.
   */
  static final String BEFORE = "session-before";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 16;
  private static final int SIGNED = 32;
  private static final int LONGEST = 100;

  @Inject Vault vault;
  @Inject SecurityIdentity identity;

  void addTo(@Observes Router router) {
    router.route().order(Bodies.READ + 2).handler(this::check);
  }

  /** Another one for each page, so that no two pages share a secret. */
  @Override
  public String token() {
    if (identity.isAnonymous()) {
      return "";
    }
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] token = Arrays.copyOf(nonce, NONCE + SIGNED);
    System.arraycopy(
        signature(nonce, session(identity, SESSION), user(identity)), 0, token, NONCE, SIGNED);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Whoever is not signed in has nothing that a form from elsewhere could use. */
  private void check(RoutingContext context) {
    var whose = Visitor.signedIn(context).filter(any -> ChangingRequests.isForm(context));
    if (whose.isPresent() && !good(context, whose.get())) {
      EarlyRefusals.refuse(context, Why.FORM_EXPIRED);
    } else {
      context.next();
    }
  }

  private boolean good(RoutingContext context, SecurityIdentity whose) {
    var sent = context.request().getFormAttribute(FIELD);
    return sent != null
        && Stream.of(SESSION, BEFORE)
            .map(which -> session(whose, which))
            .anyMatch(session -> !session.isEmpty() && isFor(sent, session, user(whose)));
  }

  /** Whether this token was made for that session of that account. */
  boolean isFor(String sent, String session, String username) {
    if (sent.length() > LONGEST) {
      return false;
    }
    try {
      byte[] token = Base64.getUrlDecoder().decode(sent);
      byte[] nonce = Arrays.copyOf(token, NONCE);
      byte[] signed = Arrays.copyOfRange(token, Math.min(NONCE, token.length), token.length);
      return MessageDigest.isEqual(signed, signature(nonce, session, username));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String session(SecurityIdentity whose, String which) {
    return Optional.ofNullable(whose.<String>getAttribute(which)).orElse("");
  }

  private static String user(SecurityIdentity whose) {
    return whose.getPrincipal().getName();
  }

  /** Of a length that is fixed comes first, what somebody chose comes last. */
  private byte[] signature(byte[] nonce, String session, String username) {
    var what = "form-token|" + Base64.getEncoder().encodeToString(nonce);
    var signed = what + "|" + session + "|" + username;
    return Base64.getDecoder().decode(vault.derived(signed));
  }
}
