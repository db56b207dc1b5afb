package org.phieukin.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.access.Sessions.Living;

/** Whoever is signed in, as the record names them. */
@ApplicationScoped
public class SignedIn {
  static final String SESSION = "session";

  @Inject SecurityIdentity identity;

  /** The username. */
  public String name() {
    return identity.getPrincipal().getName();
  }

  /** Whether the account may do this. */
  public boolean may(Account.Role role) {
    return identity.hasRole(role.word());
  }

  /** Whether nobody is signed in. */
  public boolean nobody() {
    return identity.isAnonymous();
  }

  /** The session that this request belongs to. */
  Optional<Living> session() {
    return Optional.ofNullable(identity.getAttribute(SESSION));
  }
}
