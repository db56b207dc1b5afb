package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.access.Account.Role;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Brake;
import org.phieukin.site.PhieuKinConfig;

/** Who guesses passwords is slowed down, and nobody else. */
@QuarkusTest
class SignInBrakesTest {
  private static final String PASSWORD = "another password";

  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject RecordBook record;
  @Inject Event<SignIns.Entered> entered;
  @Inject PhieuKinConfig config;
  @Inject SharedTries shared;

  private final SignIns signIns = new SignIns();
  private String name;

  @BeforeEach
  void account() {
    signIns.accounts = accounts;
    signIns.sessions = sessions;
    signIns.record = record;
    signIns.entered = entered;
    // Brakes of its own: all other tests come from one address.
    signIns.tries = new Tries();
    signIns.tries.config = config;
    signIns.tries.brake = new Brake();
    signIns.tries.shared = shared;
    name = "b" + UUID.randomUUID().toString().substring(0, 12);
    accounts.make(name, PASSWORD, List.of(Role.TELLER), "organizer");
  }

  private boolean enters(String from, boolean home) {
    return signIns.enter(name, PASSWORD, from, home).isPresent();
  }

  private void guess(int times, String from) {
    for (int n = 0; n < times; n++) {
      assertThat(signIns.enter(name, "wrong " + n, from, false)).isEmpty();
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
      signIns.enter("nobody-" + n, PASSWORD, address(4, 1), false);
    }
    assertThat(enters(address(4, 1), false)).isFalse();
    assertThat(enters(address(4, 1), true)).isTrue();
    assertThat(enters(address(4, 2), false)).isTrue();
  }

  @Test
  void a_flood_from_everywhere_leaves_each_address_its_first_tries() {
    for (int host = 0; host < 40; host++) {
      for (int n = 0; n < 12; n++) {
        signIns.enter("nobody-" + host + "-" + n, PASSWORD, address(5, host), false);
      }
    }
    assertThat(enters(address(5, 100), false)).isTrue();
  }

  @Test
  void guessing_at_home_has_an_end_too() {
    for (int n = 0; n < 12; n++) {
      signIns.enter(name, "wrong " + n, address(6, 1), true);
    }
    assertThat(enters(address(6, 1), true)).isFalse();
  }
}
