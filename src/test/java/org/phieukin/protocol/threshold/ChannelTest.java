package org.phieukin.protocol.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.VerificationFailed;

/** Messages between tellers, against one of the original tool (PROTOCOL §9.1). */
class ChannelTest {
  private static final JsonNode VECTOR = vector();
  private static final MemberKeys KEYS = MemberKeys.of(VECTOR.get("seed").textValue());

  private static JsonNode vector() {
    try (var in = ChannelTest.class.getResourceAsStream("/protocol/vectors-channel.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void both_keys_follow_from_the_seed() {
    assertThat(KEYS.signing()).hasToString(VECTOR.get("sk").textValue());
    assertThat(KEYS.decryption()).hasToString(VECTOR.get("dk").textValue());
    assertThat(KEYS.verification()).hasToString(VECTOR.get("verification").textValue());
    assertThat(KEYS.encryption()).hasToString(VECTOR.get("encryption").textValue());
  }

  @Test
  void a_message_of_the_original_tool_is_opened_to_the_letter() {
    var envelope = Envelope.parse(VECTOR.get("encrypted_msg").toString());
    String plaintext = VECTOR.get("plaintext").textValue();
    assertThat(envelope.json()).isEqualTo(VECTOR.get("encrypted_msg").toString());
    assertThat(envelope.open(KEYS.decryption())).isEqualTo(plaintext);
    assertThat(SignedMessage.parse(plaintext).json()).isEqualTo(plaintext);
    assertThat(Channel.receive(KEYS, KEYS.verification(), envelope))
        .isEqualTo(
            "{\"decryption_key\":"
                + "\"5787741697454210110317189475710722689042365122103299121298652187054290384814\"}");
  }

  @Test
  void what_is_sent_arrives_at_the_recipient_alone() {
    var other = MemberKeys.random(Ceremony.RANDOM);
    String message = "Phiếu \"kín\"\n";
    var sent = Channel.send(KEYS, other.encryption(), message, Ceremony.RANDOM);
    assertThat(Channel.receive(other, KEYS.verification(), Envelope.parse(sent.json())))
        .isEqualTo(message);
    assertThatThrownBy(() -> Channel.receive(KEYS, KEYS.verification(), sent))
        .isInstanceOf(VerificationFailed.class);
    assertThatThrownBy(() -> Channel.receive(other, other.verification(), sent))
        .isInstanceOf(VerificationFailed.class)
        .hasMessageContaining("sender");
  }

  @Test
  void a_message_passed_on_to_another_recipient_is_refused() {
    var first = MemberKeys.random(Ceremony.RANDOM);
    var second = MemberKeys.random(Ceremony.RANDOM);
    var sent = Channel.send(KEYS, first.encryption(), "secret", Ceremony.RANDOM);
    String opened = sent.open(first.decryption());
    var passedOn = Envelope.to(second.encryption(), opened, Ceremony.RANDOM);
    assertThatThrownBy(() -> Channel.receive(second, KEYS.verification(), passedOn))
        .isInstanceOf(VerificationFailed.class)
        .hasMessageContaining("recipient");
  }

  @Test
  void every_changed_part_of_a_sealed_message_is_noticed() {
    var sent = Channel.send(KEYS, KEYS.encryption(), "secret", Ceremony.RANDOM);
    String data = sent.data();
    char last = data.charAt(data.length() - 1) == '0' ? '1' : '0';
    var changed =
        List.of(
            new Envelope(sent.alpha().plus(Element.GENERATOR), sent.beta(), data),
            new Envelope(sent.alpha(), sent.beta().plus(Element.GENERATOR), data),
            new Envelope(sent.alpha(), sent.beta(), data.substring(0, data.length() - 1) + last),
            new Envelope(sent.alpha(), sent.beta(), data.substring(2)));
    for (var envelope : changed) {
      assertThatThrownBy(() -> Channel.receive(KEYS, KEYS.verification(), envelope))
          .isInstanceOf(VerificationFailed.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"algorithm\":\"AES-CBC\",\"alpha\":\"%1$s\",\"beta\":\"%1$s\",\"data\":\"%2$s\"}",
        "{\"algorithm\":\"AES-GCM\",\"alpha\":\"%1$s\",\"beta\":\"%1$s\",\"data\":\"\"}",
        "{\"algorithm\":\"AES-GCM\",\"alpha\":\"%1$s\",\"beta\":\"%1$s\",\"data\":\"0\"}",
        "{\"algorithm\":\"AES-GCM\",\"alpha\":\"%1$s\",\"beta\":\"%1$s\",\"data\":\"AA\"}",
        "{\"algorithm\":\"AES-GCM\",\"beta\":\"%1$s\",\"alpha\":\"%1$s\",\"data\":\"%2$s\"}",
        "{\"algorithm\":\"AES-GCM\",\"alpha\":\"00\",\"beta\":\"%1$s\",\"data\":\"%2$s\"}"
      })
  void what_is_no_sealed_message_is_malformed(String form) {
    String json = form.formatted(Element.GENERATOR, "00".repeat(16));
    assertThatThrownBy(() -> Envelope.parse(json)).isInstanceOf(MalformedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sA19hrJVxvboJirBjJabn", "sA19hrJVxvboJirBjJabnE1", "0A19hrJVxvboJirBjJabnE"})
  void what_is_no_seed_is_malformed(String text) {
    assertThatThrownBy(() -> MemberKeys.of(text)).isInstanceOf(MalformedException.class);
  }

  @Test
  void a_new_seed_makes_the_same_keys_again_and_no_log_shows_it() {
    var keys = MemberKeys.random(Ceremony.RANDOM);
    assertThat(MemberKeys.of(keys.seed()).verification()).isEqualTo(keys.verification());
    assertThat("" + keys).isEqualTo("MemberKeys[…]");
  }
}
