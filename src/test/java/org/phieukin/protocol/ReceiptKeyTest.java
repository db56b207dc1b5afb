package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt says that the server took this ballot, the same at any moment (§7a). */
class ReceiptKeyTest {
  private static final String UUID = "h9kejKXVzfio3L";
  private static final String TRACKER = "sulPJVnsLf65YJG+MvvfWsoFFB4NVKFafZu/mEv7ldM";
  private static final ReceiptKey KEY = ReceiptKey.generate();
  private static final String RECEIPT = KEY.receipt(UUID, TRACKER);

  @Test
  void a_receipt_changed_in_any_byte_does_not_hold() {
    byte[] signature = Base64.getDecoder().decode(RECEIPT);
    assertThat(signature).hasSize(64);
    for (int i = 0; i < signature.length; i++) {
      byte[] changed = signature.clone();
      changed[i] ^= 1;
      String receipt = Base64.getEncoder().encodeToString(changed);
      assertThat(ReceiptKey.verify(KEY.publicKey(), UUID, TRACKER, receipt)).isFalse();
    }
  }

  @Test
  void a_receipt_is_for_no_other_tracker_and_no_other_poll() {
    for (int i = 0; i < TRACKER.length(); i++) {
      String other = TRACKER.substring(0, i) + "?" + TRACKER.substring(i + 1);
      assertThat(ReceiptKey.verify(KEY.publicKey(), UUID, other, RECEIPT)).isFalse();
    }
    assertThat(ReceiptKey.verify(KEY.publicKey(), UUID, TRACKER + "=", RECEIPT)).isFalse();
    assertThat(ReceiptKey.verify(KEY.publicKey(), "h9kejKXVzfio3M", TRACKER, RECEIPT)).isFalse();
    assertThat(ReceiptKey.verify(KEY.publicKey(), TRACKER, UUID, RECEIPT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "AAAA", "đ", "null", "=", "MCowBQYDK2VwAyEA"})
  void what_is_malformed_does_not_hold_and_breaks_nothing(String text) {
    assertThat(ReceiptKey.verify(KEY.publicKey(), UUID, TRACKER, text)).isFalse();
    assertThat(ReceiptKey.verify(text, UUID, TRACKER, RECEIPT)).isFalse();
    assertThat(ReceiptKey.verify(text, UUID, TRACKER, text)).isFalse();
  }

  @Test
  void after_a_restart_the_same_ballot_gets_the_same_receipt() {
    byte[] publicKey = Base64.getDecoder().decode(KEY.publicKey());
    ReceiptKey again = ReceiptKey.of(KEY.encoded(), publicKey);
    assertThat(again.receipt(UUID, TRACKER)).isEqualTo(RECEIPT);
    assertThat(again.publicKey()).isEqualTo(KEY.publicKey());
  }

  @Test
  void every_poll_has_a_key_of_its_own() {
    ReceiptKey other = ReceiptKey.generate();
    assertThat(other.publicKey()).isNotEqualTo(KEY.publicKey());
    assertThat(ReceiptKey.verify(other.publicKey(), UUID, TRACKER, RECEIPT)).isFalse();
  }

  @Test
  void the_public_key_is_one_line_of_base64_as_rfc_8410_has_it() {
    byte[] encoded = Base64.getDecoder().decode(KEY.publicKey());
    assertThat(KEY.publicKey()).matches("[A-Za-z0-9+/]{59}=");
    assertThat(encoded)
        .hasSize(44)
        .startsWith(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70);
  }

  @Test
  void stored_halves_that_are_damaged_are_noticed_when_they_are_read() throws Exception {
    byte[] publicKey = Base64.getDecoder().decode(KEY.publicKey());
    byte[] damaged = KEY.encoded();
    damaged[damaged.length - 1] ^= 1;
    assertMalformed(damaged, publicKey);
    assertMalformed(KEY.encoded(), new byte[0]);
    assertMalformed(new byte[0], publicKey);
    KeyPair other = pair("X25519");
    assertMalformed(other.getPrivate().getEncoded(), publicKey);
    assertMalformed(KEY.encoded(), other.getPublic().getEncoded());
  }

  private static KeyPair pair(String algorithm) throws GeneralSecurityException {
    return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
  }

  private static void assertMalformed(byte[] privateKey, byte[] publicKey) {
    assertThatThrownBy(() -> ReceiptKey.of(privateKey, publicKey))
        .isInstanceOf(MalformedException.class);
  }
}
