package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phieukin.access.Account.Role;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;

/**
 * Making accounts and changing their passwords; how long a password must be is the pages' rule.
 * Whatever hashes a password does so before its transaction begins ({@link Passwords}).
 */
@ApplicationScoped
public class Accounts {
  @Inject RecordBook record;
  @Inject Passwords passwords;

  /** A new account; false when there is one of that name already, which stays as it is. */
  public boolean make(String username, String password, Collection<Role> roles, String actor) {
    return !exists(username) && keep(username, passwords.hash(password), roles, actor);
  }

  @Transactional
  boolean keep(String username, String passwordHash, Collection<Role> roles, String actor) {
    record.inTurn();
    if (exists(username)) {
      return false;
    }
    new Account(username, passwordHash, roles).persist();
    var words = roles.stream().sorted().map(Role::word).collect(Collectors.joining(", "));
    record.append(actor, Act.ACCOUNT_MADE, "", Map.of("username", username, "roles", words));
    return true;
  }

  /** Gives an account another password. */
  public void changePassword(String username, String password, String actor) {
    if (!exists(username)) {
      throw new EntityNotFoundException();
    }
    keepPassword(username, passwords.hash(password), actor);
  }

  @Transactional
  void keepPassword(String username, String passwordHash, String actor) {
    Account.<Account>findByIdOptional(username)
        .orElseThrow(EntityNotFoundException::new)
        .setPasswordHash(passwordHash);
    record.append(actor, Act.PASSWORD_CHANGED, "", Map.of("username", username));
  }

  /** The account of this name, if this is its password. */
  public Optional<Account> known(String username, String password) {
    return find(username).filter(account -> passwords.fits(password, account.passwordHash()));
  }

  /** The account of this name. */
  @Transactional
  public Optional<Account> find(String username) {
    return Account.findByIdOptional(username);
  }

  /** Whether there is an account of this name. */
  @Transactional
  public boolean exists(String username) {
    return Account.findByIdOptional(username).isPresent();
  }

  /** Whether there is no account at all: the first start. */
  @Transactional
  public boolean none() {
    return Account.count() == 0;
  }
}
