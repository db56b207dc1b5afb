package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A teller's factor is shown to be his, of this ciphertext in this election (PROTOCOL §11). */
class DecryptionProofTest {
  private static final TestElection ELECTION = TestElection.of(TestElection.LEVELS);
  private static final TrusteeKey KEY = ELECTION.keys().get(0);
  private static final Element ALPHA = Element.base(Scalar.of(20231215));
  private static final Element FACTOR = ALPHA.times(KEY.secret());

  private static DecryptionProof proofs(TestElection election, Element key) {
    return new DecryptionProof(election.parameters(), key);
  }

  private static Proof prove() {
    return proofs(ELECTION, KEY.publicKey()).prove(ALPHA, KEY.secret(), TestElection.RANDOM);
  }

  @Test
  void the_factor_of_the_key_holds_and_no_other_does() {
    var proofs = proofs(ELECTION, KEY.publicKey());
    var proof = prove();
    assertThat(proofs.holds(ALPHA, FACTOR, proof)).isTrue();
    assertThat(proofs.holds(ALPHA, FACTOR.plus(Element.GENERATOR), proof)).isFalse();
    assertThat(proofs.holds(ALPHA, Element.IDENTITY, proof)).isFalse();
    assertThat(proofs.holds(FACTOR, ALPHA, proof)).isFalse();
    assertThat(proofs.holds(ALPHA.plus(Element.GENERATOR), FACTOR, proof)).isFalse();
  }

  @Test
  void a_proof_is_for_one_teller_and_one_election() {
    var proof = prove();
    var other = ELECTION.keys().get(1).publicKey();
    assertThat(proofs(ELECTION, other).holds(ALPHA, FACTOR, proof)).isFalse();
    var elsewhere = TestElection.of(TestElection.LEVELS);
    assertThat(proofs(elsewhere, KEY.publicKey()).holds(ALPHA, FACTOR, proof)).isFalse();
  }

  @Test
  void a_factor_made_with_another_secret_is_not_shown_to_be_the_tellers() {
    var wrong = KEY.secret().add(Scalar.of(1));
    var proofs = proofs(ELECTION, KEY.publicKey());
    var proof = proofs.prove(ALPHA, wrong, TestElection.RANDOM);
    assertThat(proofs.holds(ALPHA, ALPHA.times(wrong), proof)).isFalse();
  }

  @Test
  void no_two_proofs_share_their_randomness() {
    Set<Scalar> randomness = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      Proof proof = prove();
      randomness.add(proof.response().add(KEY.secret().multiply(proof.challenge())));
    }
    assertThat(randomness).hasSize(50);
  }

  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  })
  void hashes_are_those_that_the_standard_publishes(String text, String hash) {
    assertThat(Hashes.sha256Hex(text)).isEqualTo(hash);
    assertThat(Hashes.sha256Base64(text)).hasSize(43).doesNotContain("=");
  }

  @Test
  void elements_in_a_challenge_are_joined_by_single_commas_and_their_order_counts() {
    var g = Element.GENERATOR;
    var one = Element.IDENTITY;
    var expected = Scalar.reduce(Hashes.sha256("p|" + g + "," + one));
    assertThat(Hashes.toScalar("p|", List.of(g, one))).isEqualTo(expected);
    assertThat(Hashes.toScalar("p|", List.of(one, g))).isNotEqualTo(expected);
    assertThat(Hashes.toScalar("p", List.of(g, one))).isNotEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"alpha\":\"00\"}",
        "{\"beta\":\"%1$s\",\"alpha\":\"%1$s\"}",
        "{\"alpha\":\"%1$s\",\"beta\":\"%1$s\",\"gamma\":\"%1$s\"}",
        "{\"alpha\":\"%1$s\",\"beta\":\"%1$s \"}",
        "{\"alpha\":\"%1$s\",\"beta\":1}",
        "[]"
      })
  void another_form_of_a_ciphertext_is_malformed(String form) {
    var json = form.formatted(Element.GENERATOR);
    assertThatThrownBy(() -> Ciphertext.read(JsonReader.read(json, 1_000)))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void a_ciphertext_is_read_as_it_was_written() {
    var ciphertext = new Ciphertext(ALPHA, FACTOR);
    assertThat(Ciphertext.read(JsonReader.read(ciphertext.json(), 1_000))).isEqualTo(ciphertext);
    assertThat(ciphertext.inPrefix()).isEqualTo(ALPHA + "," + FACTOR);
  }
}
