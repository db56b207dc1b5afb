package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What guessing costs whoever has a copy of the database. */
class PasswordCostTest {
  @Test
  void a_kept_password_costs_four_thousand_rounds_and_only_tests_make_do_with_less() {
    assertThat(new Passwords().hashed("a password for tests")).startsWith("$2a$12$");
    assertThat(new RecordingPasswords().cost()).isLessThan(new Passwords().cost());
  }
}
