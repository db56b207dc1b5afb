package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.phieukin.access.PasswordQueue.Asker;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Limit;
import org.phieukin.site.Limit.Counter;
import org.phieukin.site.Refusal;

/**
 * Signing in with a name and a password. Whoever guesses is slowed down; wrong name, wrong
 * password, disabled account and too many tries look alike.
 */
@ApplicationScoped
class SignIns {
  /** Of an account in browsers where it has signed in before. */
  private static final Limit AT_HOME = Limit.aMinute("passwords-at-home", 10);

  private static final Limit OF_NAME_AND_ADDRESS = Limit.aMinute("passwords", 10);
  private static final Limit OF_ADDRESS = Limit.aMinute("passwords-of-address", 30);
  private static final Limit OF_NAME = Limit.aMinute("passwords-of-name", 30);

  /** What each address may try before it counts among all: others cannot use that up. */
  private static final Limit FIRST_OF_ADDRESS = Limit.aMinute("first-passwords-of-address", 5);

  private static final Limit OF_ALL = Limit.aMinute("passwords-of-all", 120);

  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject Tries tries;
  @Inject RecordBook record;
  @Inject Event<Entered> entered;
  @Inject Event<SigningIn> signingIn;

  /** Somebody has signed in. */
  record Entered(String username) {}

  /**
   * The id of a new session, for whoever knows the password.
   *
   * @param home whether this account has signed in before in this browser
   * @param before the session that this browser had before
   * @throws Refusal PASSWORDS_BUSY
   */
  Optional<String> enter(
      String username, String password, String from, boolean home, Optional<String> before) {
    signingIn.fire(new SigningIn());
    var asker = home ? Asker.KNOWN : Asker.STRANGER;
    return counters(username, from, home)
        .filter(tries::takes)
        .findFirst()
        .flatMap(taken -> checked(username, password, asker, taken))
        .map(account -> begin(account, before));
  }

  /** What a try counts in: the first of these that has tries left. */
  private static Stream<Counter[]> counters(String username, String from, boolean home) {
    if (home) {
      return Stream.<Counter[]>of(new Counter[] {AT_HOME.of(username)});
    }
    var one = OF_NAME_AND_ADDRESS.of(from + "|" + username);
    var name = OF_NAME.of(username);
    var address = OF_ADDRESS.of(from);
    return Stream.of(FIRST_OF_ADDRESS.of(from), OF_ALL.ofAll())
        .map(last -> new Counter[] {one, name, address, last});
  }

  private Optional<Account> checked(
      String username, String password, Asker asker, Counter... counters) {
    try {
      var known = accounts.known(username, password, asker);
      known.ifPresent(account -> tries.giveBack(counters));
      return known;
    } catch (Refusal busy) {
      tries.giveBack(counters);
      throw busy;
    }
  }

  private String begin(Account account, Optional<String> before) {
    entered.fireAsync(new Entered(account.username()));
    return sessions.begin(account, before);
  }

  /** Written a little later: whoever signs in waits for nobody who writes to the record. */
  @Transactional
  void write(@ObservesAsync Entered event) {
    record.append(event.username(), Act.SIGNED_IN, "", Map.of());
  }
}
