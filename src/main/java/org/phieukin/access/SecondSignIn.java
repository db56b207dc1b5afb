package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.phieukin.access.Account.Role;
import org.phieukin.access.PasswordQueue.Asker;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Limit;
import org.phieukin.site.Refusal;

/**
 * A second person beside the one who is signed in: one organizer and one teller, each with their
 * own account. Guessing is slowed down as at the sign-in.
 */
@ApplicationScoped
public class SecondSignIn {
  private static final Limit TRIES = Limit.aMinute("second-passwords", 10);

  @Inject Tries tries;
  @Inject SignedIn signedIn;
  @Inject Accounts accounts;

  /**
   * The second account's name, by the fields {@code username} and {@code password}, which are
   * marked where it is not the one that is needed. Not in a transaction: a password takes a while.
   */
  public String of(Form form) {
    return second(form, this::pair, Flaw.NOT_A_TELLER);
  }

  /** The same where both must be tellers. */
  public String teller(Form form) {
    return second(form, roles -> roles.contains(Role.TELLER.word()), Flaw.NOT_OF_THE_COMMISSION);
  }

  /** Whether the field {@code old} holds the password of who is signed in; else it is marked. */
  void own(Form form) {
    known(form, "old", signedIn.name(), Flaw.OLD_PASSWORD_WRONG);
  }

  private String second(Form form, Predicate<Set<String>> fits, Flaw otherwise) {
    var username = form.required("username", 64);
    if (form.text("password").isEmpty()) {
      form.mark("password", Flaw.MISSING);
    }
    if (username.equals(signedIn.name())) {
      form.mark("username", Flaw.SAME_PERSON);
    }
    if (!form.flawed("username") && !form.flawed("password")) {
      check(form, username)
          .filter(roles -> !fits.test(roles))
          .ifPresent(roles -> form.mark("username", otherwise));
    }
    return username;
  }

  private boolean pair(Set<String> roles) {
    return roles.contains(Role.TELLER.word())
        || signedIn.may(Role.TELLER) && roles.contains(Role.ORGANIZER.word());
  }

  /** The account's roles; empty where it is not known, and then the password is marked. */
  private Optional<Set<String>> check(Form form, String username) {
    return known(form, "password", username, Flaw.SECOND_PERSON_UNKNOWN)
        .map(account -> Set.copyOf(account.roles()));
  }

  /** The account whose password this field holds; else the field is marked. */
  private Optional<Account> known(Form form, String field, String username, Flaw otherwise) {
    var counter = TRIES.of(username);
    if (!tries.takes(counter)) {
      form.mark(field, Flaw.TOO_MANY_TRIES);
      return Optional.empty();
    }
    try {
      var known = accounts.known(username, form.text(field), Asker.KNOWN);
      known.ifPresentOrElse(account -> tries.giveBack(counter), () -> form.mark(field, otherwise));
      return known;
    } catch (Refusal busy) {
      tries.giveBack(counter);
      form.mark(field, busy.why());
      return Optional.empty();
    }
  }
}
