package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return make(username, "", password, roles, actor);
  }

  /** The same with a password that was hashed before ({@link Passwords}). */
  public boolean makeHashed(String username, String hash, Collection<Role> roles, String actor) {
    return keep(new Account(username, "", hash, roles), actor);
  }

  /** The same with the name of the person whose account it is. */
  boolean make(
      String username, String fullName, String password, Collection<Role> roles, String actor) {
    if (exists(username)) {
      return false;
    }
    var hash = passwords.hash(password);
    return keep(new Account(username, fullName, hash, roles), actor);
  }

  @Transactional
  boolean keep(Account account, String actor) {
    record.inTurn();
    if (exists(account.username())) {
      return false;
    }
    account.persist();
    var facts = new HashMap<String, String>();
    facts.put("username", account.username());
    facts.put("roles", String.join(", ", account.roles()));
    if (!account.fullName().isEmpty()) {
      facts.put("fullName", account.fullName());
    }
    record.append(actor, Act.ACCOUNT_MADE, "", facts);
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
   * Gives an account the password of this hash, which a command on this machine has drawn; false
   * where there is no such account.
   */
  @Transactional
  public boolean reset(String username, String passwordHash) {
    record.inTurn();
    var account = find(username);
    account.ifPresent(
        one -> {
          one.setPasswordHash(passwordHash);
          sessions.forget(username);
          record.append("server", Act.PASSWORD_RESET, "", Map.of("username", username));
        });
    return account.isPresent();
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
    var account = known(username);
    if (account.disabled() == disabled || account.removed()) {
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

  /** Says whose account it is. */
  @Transactional
  void name(String username, String fullName, String actor) {
    record.inTurn();
    var account = known(username);
    if (!account.fullName().equals(fullName)) {
      account.setFullName(fullName);
      var facts = Map.of("username", username, "fullName", fullName);
      record.append(actor, Act.ACCOUNT_NAMED, "", facts);
    }
  }

  /**
   * Takes a disabled account out of the list. The record has its name, so nobody else gets it.
   *
   * @throws Refusal ACCOUNT_IN_USE where it is not disabled
   */
  @Transactional
  void remove(String username, String actor) {
    record.inTurn();
    var account = known(username);
    if (!account.disabled()) {
      throw new Refusal(Why.ACCOUNT_IN_USE);
    }
    if (!account.removed()) {
      account.setRemoved(true);
      record.append(actor, Act.ACCOUNT_REMOVED, "", Map.of("username", username));
    }
  }

  /** Puts it back into the list, disabled as it was. */
  @Transactional
  void restore(String username, String actor) {
    record.inTurn();
    var account = known(username);
    if (account.removed()) {
      account.setRemoved(false);
      record.append(actor, Act.ACCOUNT_RESTORED, "", Map.of("username", username));
    }
  }

  private static Account known(String username) {
    return Account.<Account>findByIdOptional(username, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(EntityNotFoundException::new);
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

  /** Whoever is organizer and teller in one, as long as nobody else is a teller: one or nobody. */
  @Transactional
  public List<String> bothRoles() {
    var tellers =
        Account.all().stream()
            .filter(one -> !one.disabled() && one.roles().contains(Role.TELLER.word()))
            .toList();
    return tellers.size() == 1 && tellers.get(0).organizes()
        ? List.of(tellers.get(0).username())
        : List.of();
  }

  /** The names of all. */
  @Transactional
  List<String> names() {
    return Account.all().stream().map(Account::username).toList();
  }

  /** Whether there is no account at all: the first start. */
  @Transactional
  public boolean none() {
    return Account.count() == 0;
  }
}
