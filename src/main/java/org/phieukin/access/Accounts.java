package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phieukin.access.Account.Role;
import org.phieukin.access.PasswordQueue.Asker;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Making accounts and changing their passwords; how long a password must be is the pages' rule.
 * Whatever hashes a password does so before its transaction begins ({@link Passwords}).
 */
@ApplicationScoped
public class Accounts {
  /** How names look; databases stumble over some that are none. */
  static final String NAME = "[a-z0-9][a-z0-9.-]{1,29}";

  @Inject RecordBook record;
  @Inject Passwords passwords;
  @Inject Sessions sessions;

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

  /** Gives an account another password; whoever is signed in under it is so no longer. */
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
    sessions.forget(username);
    record.append(actor, Act.PASSWORD_CHANGED, "", Map.of("username", username));
  }

  /**
   * Lets nobody act under an account any more, from the next request on.
   *
   * @throws Refusal OWN_ACCOUNT for whoever asks, LAST_ORGANIZER where nobody could enable it again
   */
  @Transactional
  public void disable(String username, String actor) {
    if (username.equals(actor)) {
      throw new Refusal(Why.OWN_ACCOUNT);
    }
    switchTo(true, username, actor);
  }

  /** Lets an account be used again. */
  @Transactional
  public void enable(String username, String actor) {
    switchTo(false, username, actor);
  }

  private void switchTo(boolean disabled, String username, String actor) {
    // One after the other: two organizers who disable each other would leave none.
    record.inTurn();
    var account =
        Account.<Account>findByIdOptional(username, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(EntityNotFoundException::new);
    if (account.disabled() == disabled) {
      return;
    }
    account.setDisabled(disabled);
    if (Account.all().stream().noneMatch(Account::organizes)) {
      throw new Refusal(Why.LAST_ORGANIZER);
    }
    sessions.forget(username);
    var act = disabled ? Act.ACCOUNT_DISABLED : Act.ACCOUNT_ENABLED;
    record.append(actor, act, "", Map.of("username", username));
  }

  /**
   * The account of this name that can be used, if this is its password. It takes as long where
   * there is none or where it is disabled.
   *
   * @throws Refusal PASSWORDS_BUSY
   */
  Optional<Account> known(String username, String password, Asker asker) {
    var account = find(username);
    var hash = account.map(Account::passwordHash).orElseGet(passwords::ofNobody);
    return passwords.fits(password, hash, asker)
        ? account.filter(one -> !one.disabled())
        : Optional.empty();
  }

  /** The account of this name. */
  @Transactional
  public Optional<Account> find(String username) {
    return username.matches(NAME) ? Account.findByIdOptional(username) : Optional.empty();
  }

  /** Whether this account can be used and may do this. */
  @Transactional
  public boolean may(String username, Role role) {
    return find(username)
        .filter(account -> !account.disabled() && account.roles().contains(role.word()))
        .isPresent();
  }

  /** Whether there is an account of this name. */
  @Transactional
  public boolean exists(String username) {
    return find(username).isPresent();
  }

  /** Whether there is no account at all: the first start. */
  @Transactional
  public boolean none() {
    return Account.count() == 0;
  }
}
