package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Accounts. */
@ApplicationScoped
public class Accounts {
  @Transactional
  public void make(String username, String password, Set<Account.Role> roles, String actor) {
    new Account(username, password, roles).persist();
  }
}
