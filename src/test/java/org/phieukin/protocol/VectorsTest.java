package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every value of vectors-ed25519.json (PROTOCOL §16). */
class VectorsTest {
  private static final JsonNode VECTORS = Example.VECTORS;
  private static final ElectionParameters ELECTION = Example.ELECTION;
  private static final Ballot BALLOT = Ballot.parse(Example.ballots().get(0));
  private static final Answer ANSWER = BALLOT.answers().get(0);
  private static final ProofPrefixes PREFIXES = ProofPrefixes.of(ELECTION, BALLOT.credential());

  @Test
  void the_generator_and_the_identity_have_their_spellings() {
    assertThat(Element.GENERATOR).hasToString("6".repeat(62) + "58");
    assertThat(Element.IDENTITY).hasToString("0".repeat(63) + "1");
  }

  @Test
  void the_election_has_its_fingerprint() {
    assertThat(ELECTION.json()).isEqualTo(value("/election_json"));
    assertThat(ELECTION.election().json()).isEqualTo(ELECTION.json());
    assertThat(Hashes.sha256Hex(ELECTION.json())).isEqualTo(value("/election_sha256_hex"));
    assertThat(ELECTION.fingerprint()).isEqualTo(value("/phi"));
    assertThat(ELECTION.election().uuid()).isEqualTo(value("/uuid"));
    assertThat(ELECTION.election().publicKey()).hasToString(value("/public_key"));
  }

  @Test
  void a_private_credential_has_its_public_one() {
    String code = value("/credential/private");
    String uuid = value("/uuid");
    Scalar secret = Example.secret(uuid, code);
    assertThat(Hashes.sha256Hex("derive_credential|" + uuid + "|0|" + code))
        .isEqualTo(value("/credential/x0_hex"));
    assertThat(Hashes.sha256Hex("derive_credential|" + uuid + "|1|" + code))
        .isEqualTo(value("/credential/x1_hex"));
    assertThat(secret).hasToString(value("/credential/secret_scalar"));
    assertThat(Element.base(secret)).hasToString(value("/credential/public"));
    assertThat(BALLOT.credential()).isEqualTo(value("/credential/public"));
  }

  @Test
  void a_ballot_has_its_tracker() {
    assertThat(value("/ballot_file")).isEqualTo("ballots/10.json");
    assertThat(Hashes.sha256Hex(BALLOT.json())).isEqualTo(value("/ballot_sha256_hex"));
    assertThat(BALLOT.tracker()).isEqualTo(value("/ballot_tracker"));
    assertThat(Ballot.trackerOf(BALLOT.json())).isEqualTo(value("/ballot_tracker"));
    assertThat(BALLOT.json()).hasSize(VECTORS.at("/ballot_bytes").intValue());
  }

  @Test
  void an_individual_proof_is_recomputed() {
    String at = "/individual_proof_q0_c0";
    assertThat(PREFIXES.ballot()).isEqualTo(value(at + "/S0"));
    List<Proof> proofs = ANSWER.individualProofs().get(0);
    for (int j = 0; j < 2; j++) {
      assertThat(proofs.get(j)).isEqualTo(proof(VECTORS.at(at + "/proof/" + j)));
    }
    Ciphertext choice = ANSWER.choices().get(0);
    List<Element> commitments = commitments(choice, proofs, 0);
    assertThat(texts(commitments)).isEqualTo(texts(at + "/A0_B0_A1_B1"));
    Scalar challenge = assertHash(at, PREFIXES.individual(choice), commitments);
    assertThat(challenge).hasToString(value(at + "/challenge_total"));
    assertThat(proofs.get(0).challenge().add(proofs.get(1).challenge()))
        .hasToString(value(at + "/check"));
  }

  @Test
  void an_overall_proof_is_recomputed() {
    String at = "/overall_proof_q0";
    Ciphertext sum = Ciphertext.product(ANSWER.choices());
    assertThat(sum.alpha()).hasToString(value(at + "/sum_alpha"));
    assertThat(sum.beta()).hasToString(value(at + "/sum_beta"));
    List<Element> commitments = commitments(sum, ANSWER.overallProof(), 1);
    assertThat(texts(commitments)).isEqualTo(texts(at + "/A0_B0"));
    Scalar challenge = assertHash(at, PREFIXES.overall(ANSWER.choices(), sum), commitments);
    assertThat(challenge).hasToString(value(at + "/challenge"));
  }

  @Test
  void a_signature_is_recomputed() {
    String at = "/signature";
    Signature signature = BALLOT.signature();
    assertThat(signature.hash()).isEqualTo(value(at + "/hash"));
    assertThat(BALLOT.signedHash()).isEqualTo(value(at + "/hash_of_ballot_without_signature"));
    Element a = commitment(signature.proof(), Element.parse(BALLOT.credential()));
    assertThat(a).hasToString(value(at + "/A"));
    Scalar challenge = assertHash(at, "sig|" + signature.hash() + "|", List.of(a));
    assertThat(challenge).hasToString(value(at + "/challenge"));
    assertThat(signature.proof().challenge()).isEqualTo(challenge);
  }

  @Test
  void the_proof_of_a_trustees_key_is_recomputed() {
    String at = "/trustee1";
    Element key = Element.parse(value(at + "/public_key"));
    Proof pok = proof(VECTORS.at(at + "/pok"));
    Element a = commitment(pok, key);
    assertThat(a).hasToString(value(at + "/A"));
    assertThat(assertHash(at, TrusteeKey.prefix(key), List.of(a))).isEqualTo(pok.challenge());
    assertThat(Element.base(Scalar.parse(value(at + "/private_key")))).isEqualTo(key);
  }

  @Test
  void a_partial_decryption_is_recomputed() {
    String at = "/partial_decryption1_0_0";
    Element key = Element.parse(value("/trustee1/public_key"));
    Element alpha = Element.parse(value(at + "/alpha"));
    Element factor = Element.parse(value(at + "/factor"));
    Proof proof = proof(VECTORS.at(at + "/proof"));
    assertThat(alpha.times(Scalar.parse(value("/trustee1/private_key")))).isEqualTo(factor);
    Element a = commitment(proof, key);
    Element b = alpha.times(proof.response()).plus(factor.times(proof.challenge()));
    assertThat(a).hasToString(value(at + "/A"));
    assertThat(b).hasToString(value(at + "/B"));
    String prefix = "decrypt|" + ELECTION.fingerprint() + "|" + key + "|";
    assertThat(assertHash(at, prefix, List.of(a, b))).isEqualTo(proof.challenge());
    assertThat(new DecryptionProof(ELECTION, key).holds(alpha, factor, proof)).isTrue();
  }

  @Test
  void the_archive_has_these_members() {
    JsonNode members = VECTORS.at("/archive");
    assertThat(members).hasSize(25);
    for (JsonNode member : members) {
      String name = member.get("name").textValue();
      String body = Example.ARCHIVE.get(name);
      assertThat(body).startsWith(member.get("start").textValue());
      assertThat(body).hasSize(member.get("bytes").intValue());
      assertThat(name.equals("BELENIOS") || name.startsWith(Hashes.sha256Hex(body))).isTrue();
    }
  }

  @Test
  void no_other_values_are_there_to_be_asserted() {
    assertThat(VECTORS.size()).isEqualTo(16);
    assertThat(VECTORS.findValuesAsText("sha256_hex")).hasSize(5);
  }

  /** A_j = g^ρ · α^σ and B_j = y^ρ · (β/g^M)^σ, as §6.1 writes it. */
  private static List<Element> commitments(Ciphertext c, List<Proof> proofs, int first) {
    List<Element> commitments = new ArrayList<>();
    for (int j = 0; j < proofs.size(); j++) {
      Proof proof = proofs.get(j);
      Element beta = c.beta().minus(Element.base(Scalar.of(first + j)));
      Element y = ELECTION.election().publicKey();
      commitments.add(commitment(proof, c.alpha()));
      commitments.add(y.times(proof.response()).plus(beta.times(proof.challenge())));
    }
    return commitments;
  }

  private static Element commitment(Proof proof, Element known) {
    return Element.base(proof.response()).plus(known.times(proof.challenge()));
  }

  private static Scalar assertHash(String at, String prefix, List<Element> commitments) {
    String input =
        prefix + commitments.stream().map(Element::toString).collect(Collectors.joining(","));
    assertThat(input).isEqualTo(value(at + "/hash_input"));
    String hash = value(at + "/sha256_hex");
    assertThat(Hashes.sha256Hex(input)).isEqualTo(hash);
    Scalar challenge = Hashes.toScalar(prefix, commitments);
    assertThat(challenge.value()).isEqualTo(new BigInteger(hash, 16).mod(Group.Q));
    return challenge;
  }

  private static String value(String pointer) {
    assertThat(VECTORS.at(pointer).isTextual()).as(pointer).isTrue();
    return VECTORS.at(pointer).textValue();
  }

  private static List<String> texts(String pointer) {
    List<String> texts = new ArrayList<>();
    VECTORS.at(pointer).forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream().map(Element::toString).toList();
  }

  private static Proof proof(JsonNode node) {
    return new Proof(
        Scalar.parse(node.get("challenge").textValue()),
        Scalar.parse(node.get("response").textValue()));
  }
}
