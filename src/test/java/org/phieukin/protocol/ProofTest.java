package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who shows that he knows a secret shows it for one key, one purpose, and gives nothing away. */
class ProofTest {
  private static final Scalar SECRET = Scalar.of(20231215);
  private static final Element PUBLIC = Element.base(SECRET);
  private static final Scalar ONE = Scalar.of(1);

  @Test
  void no_two_proofs_share_their_randomness_for_two_that_do_give_the_secret_away() {
    Set<Scalar> randomness = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Proof proof = prove("p|");
      randomness.add(proof.response().add(SECRET.multiply(proof.challenge())));
    }
    assertThat(randomness).hasSize(100).doesNotContain(Scalar.ZERO);
  }

  @Test
  void a_proof_holds_for_its_key_and_its_prefix_alone() {
    for (Scalar secret : List.of(SECRET, ONE, Scalar.of(-1), Scalar.random(TestElection.RANDOM))) {
      Proof proof = Proof.ofKnowledge("p|", secret, TestElection.RANDOM);
      Element known = Element.base(secret);
      assertThat(proof.showsKnowledge("p|", known)).isTrue();
      assertThat(proof.showsKnowledge("p", known)).isFalse();
      assertThat(proof.showsKnowledge("P|", known)).isFalse();
      assertThat(proof.showsKnowledge("p|", known.plus(known))).isFalse();
      assertThat(proof.showsKnowledge("p|", Element.IDENTITY.minus(known))).isFalse();
      assertThat(proof.showsKnowledge("p|", Element.IDENTITY)).isFalse();
    }
  }

  @Test
  void no_change_of_a_proof_holds() {
    Proof proof = prove("p|");
    Scalar challenge = proof.challenge();
    Scalar response = proof.response();
    List<Proof> changed =
        List.of(
            new Proof(challenge.add(ONE), response),
            new Proof(challenge, response.add(ONE)),
            new Proof(challenge.negate(), response),
            new Proof(challenge, response.negate()),
            new Proof(response, challenge),
            new Proof(Scalar.ZERO, response),
            new Proof(challenge, Scalar.ZERO),
            new Proof(Scalar.ZERO, Scalar.ZERO));
    changed.forEach(other -> assertThat(other.showsKnowledge("p|", PUBLIC)).isFalse());
  }

  @Test
  void one_who_only_guesses_the_challenge_does_not_get_through() {
    for (int i = 0; i < 50; i++) {
      Proof guess =
          new Proof(Scalar.random(TestElection.RANDOM), Scalar.random(TestElection.RANDOM));
      assertThat(guess.showsKnowledge("p|", PUBLIC)).isFalse();
    }
  }

  @Test
  void a_signature_is_for_one_ballot_by_one_credential() {
    String hash = Hashes.sha256Base64("ballot");
    Signature signature = Signature.of(hash, SECRET, TestElection.RANDOM);
    assertThat(signature.isBy(PUBLIC)).isTrue();
    assertThat(signature.isBy(PUBLIC.plus(Element.GENERATOR))).isFalse();
    String other = Hashes.sha256Base64("another ballot");
    assertThat(new Signature(other, signature.proof()).isBy(PUBLIC)).isFalse();
    Proof key = Proof.ofKnowledge(TrusteeKey.prefix(PUBLIC), SECRET, TestElection.RANDOM);
    assertThat(new Signature(hash, key).isBy(PUBLIC)).isFalse();
  }

  @Test
  void a_proof_is_read_as_it_was_written() {
    Proof proof = prove("p|");
    assertThat(read(proof.json())).isEqualTo(proof);
    assertThat(proof.json())
        .isEqualTo(
            "{\"challenge\":\"%s\",\"response\":\"%s\"}"
                .formatted(proof.challenge(), proof.response()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"challenge\":1,\"response\":\"1\"}",
        "{\"response\":\"1\",\"challenge\":\"1\"}",
        "{\"challenge\":\"1\"}",
        "{\"challenge\":\"1\",\"response\":\"1\",\"commitment\":\"1\"}",
        "{\"challenge\":\"01\",\"response\":\"1\"}",
        "{\"challenge\":\"1\",\"response\":\"-1\"}",
        "{\"challenge\":\"\",\"response\":\"1\"}",
        "{\"challenge\":\"1\",\"response\":\"1 \"}",
        "[\"1\",\"1\"]"
      })
  void another_form_of_a_proof_is_malformed(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(MalformedException.class);
  }

  @Test
  void a_number_is_below_the_order_or_the_proof_has_two_spellings() {
    Proof proof = prove("p|");
    String challenge = proof.challenge().toString();
    String same = proof.challenge().value().add(Group.Q).toString();
    String json = proof.json().replace("\"" + challenge + "\"", "\"" + same + "\"");
    assertThat(json).isNotEqualTo(proof.json());
    assertThatThrownBy(() -> read(json)).isInstanceOf(MalformedException.class);
  }

  private static Proof prove(String prefix) {
    return Proof.ofKnowledge(prefix, SECRET, TestElection.RANDOM);
  }

  private static Proof read(String json) {
    return Proof.read(JsonReader.read(json, 1_000));
  }
}
