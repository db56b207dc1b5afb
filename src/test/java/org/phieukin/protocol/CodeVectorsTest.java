package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every value of vectors-code.json (PROTOCOL §3a, §7a, §7b). */
class CodeVectorsTest {
  private static final JsonNode VECTORS = Example.CODES;
  private static final String UUID = VECTORS.get("uuid").textValue();

  @Test
  void codes_have_their_secrets_credentials_and_slip_numbers() {
    assertThat(VECTORS.get("codes")).hasSize(5);
    for (JsonNode vector : VECTORS.get("codes")) {
      VotingCode code = VotingCode.parse(vector.get("code").textValue());
      assertThat(code.printed()).isEqualTo(vector.get("code").textValue());
      assertThat(code.secret(UUID)).hasToString(vector.get("secret").textValue());
      Element credential = code.credential(UUID);
      assertThat(credential).hasToString(vector.get("credential").textValue());
      SlipNumber slip = SlipNumber.of(credential);
      assertThat(slip.printed()).isEqualTo(vector.get("slip").textValue());
      assertThat(SlipNumber.of(credential.toString())).isEqualTo(slip);
      assertThat(SlipNumber.parse(slip.printed().toLowerCase(Locale.ROOT))).isEqualTo(slip);
    }
  }

  @Test
  void blanks_dashes_and_case_do_not_matter() {
    VotingCode code = VotingCode.parse(VECTORS.at("/codes/0/code").textValue());
    assertThat(VECTORS.get("typed_the_same")).hasSize(3);
    for (JsonNode typed : VECTORS.get("typed_the_same")) {
      assertThat(VotingCode.parse(typed.textValue())).isEqualTo(code).hasSameHashCodeAs(code);
    }
    // What tablets make of blanks and dashes.
    assertThat(VotingCode.parse("7kqm–3xtp\u00a09rwd—5hjy\n")).isEqualTo(code);
  }

  @Test
  void look_alikes_are_understood() {
    String read = VECTORS.at("/look_alikes/read").textValue();
    assertThat(Symbols.read(VECTORS.at("/look_alikes/typed").textValue(), 16)).isEqualTo(read);
    assertThat(Symbols.read("oiIlL0", 6)).isEqualTo("011110");
  }

  @Test
  void typing_errors_are_found() {
    assertThat(VECTORS.get("typing_errors")).hasSize(6);
    TypingError.Kind[] kinds = {
      TypingError.Kind.CHECK,
      TypingError.Kind.LENGTH,
      TypingError.Kind.SYMBOL,
      TypingError.Kind.CHECK,
      TypingError.Kind.LENGTH,
      TypingError.Kind.LENGTH
    };
    for (int i = 0; i < kinds.length; i++) {
      String typed = VECTORS.get("typing_errors").get(i).textValue();
      TypingError.Kind kind = kinds[i];
      assertThatThrownBy(() -> VotingCode.parse(typed))
          .isInstanceOfSatisfying(
              TypingError.class, error -> assertThat(error.kind()).isEqualTo(kind));
    }
  }

  @Test
  void a_receipt_is_signed_and_verified() {
    JsonNode vector = VECTORS.get("receipt");
    byte[] pkcs8 =
        HexFormat.of()
            .parseHex(
                "302e020100300506032b657004220420" + vector.get("private_seed_hex").textValue());
    String publicKey = vector.get("public_key").textValue();
    String tracker = vector.get("tracker").textValue();
    String receipt = vector.get("receipt").textValue();
    ReceiptKey key = ReceiptKey.of(pkcs8, Base64.getDecoder().decode(publicKey));
    assertThat(key.encoded()).isEqualTo(pkcs8);
    assertThat(key.publicKey()).isEqualTo(publicKey);
    assertThat("phieukin-receipt|" + UUID + "|" + tracker)
        .isEqualTo(vector.get("signed").textValue());
    assertThat(key.receipt(UUID, tracker)).isEqualTo(receipt);
    assertThat(ReceiptKey.verify(publicKey, UUID, tracker, receipt)).isTrue();
  }

  @Test
  void encryption_randomness_follows_from_the_seed() {
    JsonNode vector = VECTORS.get("seed");
    SealingSeed seed =
        new SealingSeed(HexFormat.of().parseHex(vector.get("seed_hex").textValue()), UUID);
    assertThat(vector.get("k")).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(seed.randomness(vector.get("k").get(i).intValue()))
          .hasToString(vector.get("r").get(i).textValue());
    }
  }
}
