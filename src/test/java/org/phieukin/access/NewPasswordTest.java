package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** A password that somebody chooses: bcrypt reads 72 bytes and no more. */
class NewPasswordTest {
  private static Optional<Flaw> flaw(String password) {
    var form = Form.of(Map.of("password", password, "again", password));
    assertThat(NewPassword.of(form)).isEqualTo(password);
    return Optional.ofNullable(form.flaw("password"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ten letter", "mười chữ đó nhé", "          ", "\"><script>", "Đ1!\t\u00a0日本語😀x"})
  void any_ten_characters_are_taken_as_they_are_typed(String password) {
    assertThat(flaw(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "nine char"})
  void fewer_than_ten_are_too_short(String password) {
    assertThat(flaw(password)).contains(Flaw.PASSWORD_TOO_SHORT);
  }

  @Test
  void what_bcrypt_would_cut_off_is_too_long_before_anybody_relies_on_it() {
    assertThat(flaw("a".repeat(72))).isEmpty();
    assertThat(flaw("a".repeat(73))).contains(Flaw.PASSWORD_TOO_LONG);
    // three bytes each in UTF-8
    assertThat(flaw("ấ".repeat(24))).isEmpty();
    assertThat(flaw("ấ".repeat(24) + "a")).contains(Flaw.PASSWORD_TOO_LONG);
    assertThat(flaw("a".repeat(100_000))).contains(Flaw.PASSWORD_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "another one", "A PASSWORD FOR TESTS", "a password for tests "})
  void both_times_must_be_the_same_to_the_last_blank(String again) {
    var form = Form.of(Map.of("password", "a password for tests", "again", again));
    NewPassword.of(form);
    assertThat(form.flaw("again")).isEqualTo(Flaw.PASSWORDS_DIFFER);
    assertThat(form.flawed("password")).isFalse();
  }

  @Test
  void the_same_letters_written_otherwise_are_not_the_same_password() {
    var form = Form.of(Map.of("password", "mật khẩu dài", "again", "mật khẩu da\u0300i"));
    NewPassword.of(form);
    assertThat(form.flaw("again")).isEqualTo(Flaw.PASSWORDS_DIFFER);
  }

  @Test
  void a_form_sent_without_its_fields_is_too_short_and_nothing_worse() {
    var form = Form.of(Map.of());
    assertThat(NewPassword.of(form)).isEmpty();
    assertThat(form.flaw("password")).isEqualTo(Flaw.PASSWORD_TOO_SHORT);
  }
}
