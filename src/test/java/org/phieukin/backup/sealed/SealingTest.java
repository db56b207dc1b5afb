package org.phieukin.backup.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a backup: only its passphrase opens it, and only whole. */
class SealingTest {
  private static final char[] PASSPHRASE = "một câu dài để sao lưu".toCharArray();
  private static final BackupKey KEY = BackupKey.of(PASSPHRASE, 10);

  private static byte[] sealed(byte[] content) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var sealing = new Sealing(file, KEY)) {
      sealing.write(content);
    }
    return file.toByteArray();
  }

  private static byte[] opened(byte[] file, char[] passphrase) throws IOException {
    try (var opening = new Opening(new ByteArrayInputStream(file), passphrase)) {
      return opening.readAllBytes();
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65535, 65536, 65537, 131072, 300000})
  void what_was_sealed_is_opened_whatever_its_length(int length) throws IOException {
    assertThat(opened(sealed(random(length)), PASSPHRASE)).isEqualTo(random(length));
  }

  @Test
  void another_passphrase_opens_nothing_and_is_told_from_damage() throws IOException {
    byte[] file = sealed(random(100));
    assertThatThrownBy(() -> opened(file, "một câu dài để sao lưa".toCharArray()))
        .isInstanceOfSatisfying(
            Opening.Closed.class, why -> assertThat(why.wrongPassphrase()).isTrue());
    assertThatThrownBy(() -> opened("not a backup\n".getBytes(StandardCharsets.UTF_8), PASSPHRASE))
        .isInstanceOfSatisfying(
            Opening.Closed.class, why -> assertThat(why.wrongPassphrase()).isFalse());
  }

  @Test
  void a_changed_byte_a_piece_left_out_or_a_cut_end_is_noticed() throws IOException {
    byte[] file = sealed(random(200_000));
    int header = file.length - 200_000 - 4 * Chunks.TAG;
    for (int at = 0; at < file.length; at += at < header ? 1 : 9973) {
      byte[] changed = file.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> opened(changed, PASSPHRASE))
          .as("changed at " + at)
          .isInstanceOf(Opening.Closed.class);
    }
    int piece = Chunks.SIZE + Chunks.TAG;
    for (int pieces = 0; pieces < 4; pieces++) {
      byte[] cut = Arrays.copyOf(file, header + pieces * piece);
      assertThatThrownBy(() -> opened(cut, PASSPHRASE)).isInstanceOf(Opening.Closed.class);
    }
    byte[] swapped = file.clone();
    System.arraycopy(file, header, swapped, header + piece, piece);
    System.arraycopy(file, header + piece, swapped, header, piece);
    assertThatThrownBy(() -> opened(swapped, PASSPHRASE)).isInstanceOf(Opening.Closed.class);
  }

  @Test
  void the_key_has_one_spelling_and_the_same_content_looks_different_each_time()
      throws IOException {
    assertThat(BackupKey.parse(KEY.text() + "\n").orElseThrow().text()).isEqualTo(KEY.text());
    assertThat(BackupKey.parse("phieukin-key-1:99999999:x:1")).isEmpty();
    assertThat(BackupKey.of(PASSPHRASE, 10).text()).isNotEqualTo(KEY.text());
    assertThat(sealed(random(10))).isNotEqualTo(sealed(random(10)));
  }
}
