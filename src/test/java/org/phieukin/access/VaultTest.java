package org.phieukin.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.site.Refusal;

/** Keys at rest: a copy of the database without the server's secret opens nothing. */
class VaultTest {
  private static final byte[] KEY = "the key of a poll".getBytes(UTF_8);

  @TempDir Path folder;

  private static Vault under(String secret) {
    return TestVault.under(secret);
  }

  private Vault withFile() {
    return TestVault.with(Map.of("phieukin.data", folder.toString()));
  }

  private Path file() {
    return folder.resolve("phieukin.secret");
  }

  @Test
  void what_was_sealed_is_opened_by_the_same_secret_after_a_restart() {
    var sealed = under("a secret of sixteen").seal("poll x", KEY);
    assertThat(under("a secret of sixteen").open("poll x", sealed)).isEqualTo(KEY);
    assertThat(
            under("a secret of sixteen")
                .open("", under("a secret of sixteen").seal("", new byte[0])))
        .isEmpty();
  }

  @Test
  void another_secret_or_another_purpose_opens_nothing() {
    var sealed = under("a secret of sixteen").seal("poll x", KEY);
    assertLost(under("a secret of sixteem"), "poll x", sealed);
    assertLost(under("a secret of sixteen"), "poll y", sealed);
    assertLost(under("a secret of sixteen"), "", sealed);
  }

  @Test
  void a_changed_bit_anywhere_is_noticed() {
    var vault = under("a secret of sixteen");
    var sealed = Base64.getDecoder().decode(vault.seal("poll x", KEY));
    assertThat(sealed).hasSize(12 + KEY.length + 16);
    for (int i = 0; i < sealed.length; i++) {
      var changed = sealed.clone();
      changed[i] ^= 1;
      assertLost(vault, "poll x", Base64.getEncoder().encodeToString(changed));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "AAAAAAAAAAAAAAAA", "not base64!", "=", "đ"})
  void what_a_damaged_row_holds_is_a_lost_key_and_no_fault(String sealed) {
    assertLost(under("a secret of sixteen"), "poll x", sealed);
  }

  @Test
  void the_same_key_sealed_twice_looks_different_and_shows_nothing() {
    var vault = under("a secret of sixteen");
    var seen = new HashSet<String>();
    for (int i = 0; i < 100; i++) {
      var sealed = vault.seal("poll x", KEY);
      seen.add(sealed);
      assertThat(new String(Base64.getDecoder().decode(sealed), UTF_8)).doesNotContain("key");
    }
    assertThat(seen).hasSize(100);
  }

  @Test
  void derived_secrets_are_the_same_after_a_restart_and_others_for_each_purpose() {
    var vault = under("a secret of sixteen");
    assertThat(vault.derived("cookies")).isEqualTo(under("a secret of sixteen").derived("cookies"));
    assertThat(vault.derived("cookies")).isNotEqualTo(vault.derived("tokens"));
    assertThat(vault.derived("cookies"))
        .isNotEqualTo(under("a secret of sixteem").derived("cookies"));
    assertThat(Base64.getDecoder().decode(vault.derived(""))).hasSize(32);
  }

  @Test
  void without_a_setting_a_secret_is_made_once_for_the_owners_eyes_alone() throws IOException {
    var sealed = withFile().seal("poll x", KEY);
    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    assertThat(Files.readString(file()).strip()).matches("[A-Za-z0-9+/]{43}");
    assertThat(withFile().open("poll x", sealed)).isEqualTo(KEY);
  }

  @Test
  void each_server_makes_another_secret(@TempDir Path other) {
    var sealed = withFile().seal("poll x", KEY);
    var elsewhere = TestVault.with(Map.of("phieukin.data", other.resolve("deep/er").toString()));
    assertLost(elsewhere, "poll x", sealed);
  }

  @Test
  void a_line_break_that_an_editor_added_does_not_lock_the_box() throws IOException {
    var sealed = withFile().seal("poll x", KEY);
    Files.writeString(file(), "\n" + Files.readString(file()) + "\r\n");
    assertThat(withFile().open("poll x", sealed)).isEqualTo(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "   ", "short"})
  void a_secret_that_a_crash_left_empty_is_not_sealed_under(String left) throws IOException {
    Files.writeString(file(), left);
    assertThatThrownBy(this::withFile).hasMessageContaining("phieukin.secret");
    assertThat(Files.readString(file())).isEqualTo(left);
  }

  private static void assertLost(Vault vault, String purpose, String sealed) {
    assertThatThrownBy(() -> vault.open(purpose, sealed))
        .isInstanceOf(Refusal.class)
        .hasMessage("KEY_LOST");
  }
}
