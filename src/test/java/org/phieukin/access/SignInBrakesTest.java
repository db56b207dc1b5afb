package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.asking.Asking.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.access.Account.Role;
import org.phieukin.access.PasswordQueue.Asker;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Brake;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Who guesses passwords is slowed down, and nobody else. */
@QuarkusTest
class SignInBrakesTest {
  private static final String PASSWORD = "another password";

  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject RecordBook record;
  @Inject Event<SignIns.Entered> entered;
  @Inject Event<SigningIn> signingIn;
  @Inject PhieuKinConfig config;
  @Inject SharedTries shared;
  @Inject RecordingPasswords passwords;
  @Inject AgroalDataSource database;

  private final SignIns signIns = new SignIns();
  private String name;

  @BeforeEach
  void account() {
    signIns.accounts = accounts;
    signIns.sessions = sessions;
    signIns.record = record;
    signIns.entered = entered;
    signIns.signingIn = signingIn;
    // Brakes of its own: all other tests come from one address.
    signIns.tries = new Tries();
    signIns.tries.config = config;
    signIns.tries.brake = new Brake();
    signIns.tries.shared = shared;
    name = "b" + UUID.randomUUID().toString().substring(0, 12);
    accounts.make(name, PASSWORD, List.of(Role.TELLER), "organizer");
  }

  /** Several servers count in the database: a flood here would keep out all tests behind it. */
  @AfterEach
  void nobodyHasTried() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM password_try");
    }
  }

  private boolean enters(String from, boolean home) {
    return signIns.enter(name, PASSWORD, from, home, Optional.empty()).isPresent();
  }

  private void guess(int times, String from) {
    for (int n = 0; n < times; n++) {
      assertThat(signIns.enter(name, "wrong " + n, from, false, Optional.empty())).isEmpty();
    }
  }

  private static String address(int network, int host) {
    return "10." + network + "." + host / 250 + "." + host % 250;
  }

  @Test
  void somebody_in_a_hurry_mistypes_a_few_times_and_gets_in() {
    guess(5, address(1, 1));
    assertThat(enters(address(1, 1), false)).isTrue();
  }

  @Test
  void one_name_guessed_from_one_address_has_to_wait_and_from_another_its_owner_gets_in() {
    guess(12, address(2, 1));
    assertThat(enters(address(2, 1), false)).isFalse();
    assertThat(enters(address(2, 2), false)).isTrue();
  }

  @Test
  void one_name_guessed_from_many_addresses_is_slowed_but_its_owner_gets_in_at_home() {
    for (int host = 0; host < 40; host++) {
      guess(1, address(3, host));
    }
    assertThat(enters(address(3, 100), false)).isFalse();
    assertThat(enters(address(3, 100), true)).isTrue();
  }

  @Test
  void many_names_from_one_address_have_to_wait_and_keep_nobody_else_out() {
    for (int n = 0; n < 40; n++) {
      signIns.enter("nobody-" + n, PASSWORD, address(4, 1), false, Optional.empty());
    }
    assertThat(enters(address(4, 1), false)).isFalse();
    assertThat(enters(address(4, 1), true)).isTrue();
    assertThat(enters(address(4, 2), false)).isTrue();
  }

  @Test
  void a_flood_from_everywhere_leaves_each_address_its_first_tries() {
    for (int host = 0; host < 40; host++) {
      for (int n = 0; n < 12; n++) {
        signIns.enter(
            "nobody-" + host + "-" + n, PASSWORD, address(5, host), false, Optional.empty());
      }
    }
    assertThat(enters(address(5, 100), false)).isTrue();
  }

  @Test
  void guessing_at_home_has_an_end_too() {
    for (int n = 0; n < 12; n++) {
      signIns.enter(name, "wrong " + n, address(6, 1), true, Optional.empty());
    }
    assertThat(enters(address(6, 1), true)).isFalse();
  }

  @Test
  void names_that_are_none_and_disabled_accounts_cost_as_much_as_a_wrong_password() {
    var disabled = "d" + name;
    accounts.make(disabled, PASSWORD, List.of(Role.TELLER), "organizer");
    accounts.disable(disabled, "organizer");
    for (var one : List.of(name, disabled, "nobody-at-all", "Không phải tên", "", "a\0b")) {
      int before = passwords.hashed();
      var password = one.equals(disabled) ? PASSWORD : "wrong";
      assertThat(signIns.enter(one, password, address(7, 1), false, Optional.empty())).isEmpty();
      assertThat(passwords.hashed() - before).as(one).isEqualTo(1);
    }
  }

  @Test
  void a_password_that_was_not_looked_at_is_no_try_and_says_when_to_come_again() {
    signIns.accounts =
        new Accounts() {
          @Override
          Optional<Account> known(String username, String password, Asker asker) {
            throw new Refusal(Why.PASSWORDS_BUSY);
          }
        };
    for (int n = 0; n < 200; n++) {
      assertThatThrownBy(() -> enters(address(8, 1), false)).hasMessage("PASSWORDS_BUSY");
    }
    given()
        .accept("text/html")
        .get("/refused/PASSWORDS_BUSY")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body(containsString("Có quá nhiều người đăng nhập cùng lúc"));
  }
}
