package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of the tellers: a key without its proof could be made from the others' keys (§8). */
class TrusteesTest {
  private static final TrusteeKey FIRST = TrusteeKey.random(TestElection.RANDOM);
  private static final TrusteeKey SECOND = TrusteeKey.random(TestElection.RANDOM);

  @Test
  void the_election_key_is_the_product_whatever_the_order() {
    String json = Trustees.json(List.of(FIRST.publicJson(), SECOND.publicJson()));
    Element key = Trustees.parse(json).electionKey();
    assertThat(key).isEqualTo(Element.base(FIRST.secret().add(SECOND.secret())));
    String other = Trustees.json(List.of(SECOND.publicJson(), FIRST.publicJson()));
    assertThat(Trustees.parse(other).electionKey()).isEqualTo(key);
    assertThat(other).isNotEqualTo(json);
  }

  @Test
  void a_key_that_takes_another_ones_key_away_again_is_refused() {
    // X = g^x / first: with it the product would be g^x, and one teller alone could open the box.
    Scalar x = Scalar.random(TestElection.RANDOM);
    Element rogue = Element.base(x).minus(FIRST.publicKey());
    Proof pok = Proof.ofKnowledge(TrusteeKey.prefix(rogue), x, TestElection.RANDOM);
    String json = "{\"pok\":" + pok.json() + ",\"public_key\":\"" + rogue + "\"}";
    assertThatThrownBy(() -> Trustees.json(List.of(FIRST.publicJson(), json)))
        .isInstanceOf(VerificationFailed.class);
  }

  @Test
  void a_proof_of_another_key_is_refused() {
    String json =
        FIRST.publicJson().replace(FIRST.publicKey().toString(), SECOND.publicKey().toString());
    assertThatThrownBy(() -> TrusteeKey.verify(json)).isInstanceOf(VerificationFailed.class);
    String stored = Trustees.json(List.of(FIRST.publicJson()));
    String changed = stored.replace(FIRST.publicKey().toString(), SECOND.publicKey().toString());
    assertThatThrownBy(() -> Trustees.parse(changed)).isInstanceOf(VerificationFailed.class);
  }

  @Test
  void a_key_outside_the_group_is_malformed() {
    String key = FIRST.publicKey().toString();
    for (String point : Refusals.SMALL_ORDER) {
      String json = FIRST.publicJson().replace(key, point);
      assertThatThrownBy(() -> TrusteeKey.verify(json)).isInstanceOf(MalformedException.class);
      String mixed = FIRST.publicKey().plus(Element.onCurve(point)).toString();
      String hidden = FIRST.publicJson().replace(key, mixed);
      assertThatThrownBy(() -> TrusteeKey.verify(hidden)).isInstanceOf(MalformedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "{\"pok\":{},\"public_key\":\"\"}",
        "{\"public_key\":\"\",\"pok\":{}}",
        "<html>",
        "-----BEGIN PUBLIC KEY-----"
      })
  void a_file_that_is_no_public_key_is_malformed(String text) {
    assertThatThrownBy(() -> TrusteeKey.verify(text)).isInstanceOf(MalformedException.class);
  }

  @Test
  void a_key_file_with_more_in_it_than_a_key_is_malformed() {
    String json = FIRST.publicJson();
    List<String> wrong =
        List.of(
            json.replaceFirst("}$", ",\"private_key\":\"1\"}"),
            json.replaceFirst("}$", ",\"name\":1}"),
            json.replaceFirst("}$", ",\"name\":\"A\",\"name\":\"B\"}"),
            json.replaceFirst("}$", ",\"name\":\"" + "A".repeat(10_000) + "\"}"),
            json + json);
    wrong.forEach(
        text ->
            assertThatThrownBy(() -> TrusteeKey.verify(text))
                .isInstanceOf(MalformedException.class));
    assertThat(TrusteeKey.verify(json.replaceFirst("}$", ",\"name\":\"Lò A\"}")).name())
        .contains("Lò A");
  }

  @Test
  void a_stored_key_is_the_same_key_again() {
    TrusteeKey again = TrusteeKey.of(FIRST.secret(), TestElection.RANDOM);
    assertThat(again.publicKey()).isEqualTo(FIRST.publicKey());
    assertThat(again.publicJson()).isNotEqualTo(FIRST.publicJson());
    assertThat(TrusteeKey.verify(again.publicJson()).publicKey()).isEqualTo(FIRST.publicKey());
  }

  @Test
  void neither_what_is_handed_in_nor_a_log_holds_the_secret() {
    assertThat(FIRST.publicJson()).doesNotContain(FIRST.secret().toString());
    assertThat("" + FIRST).doesNotContain(FIRST.secret().toString()).isEqualTo("TrusteeKey[…]");
  }

  @Test
  void a_partial_decryption_names_its_owner_and_its_content() {
    TestElection election = TestElection.of(TestElection.LEVELS);
    Ballot ballot = election.seal(Scalar.of(7), List.of(List.of(0, 1, 0)));
    Tally tally = Tally.of(election.parameters(), List.of(ballot));
    PartialDecryption decryption = election.decrypt(tally).get(0);
    assertThat(PartialDecryption.parse(decryption.json())).isEqualTo(decryption);
    assertThat(decryption.ownerJson(2))
        .isEqualTo(
            "{\"owner\":2,\"payload\":\"%s\"}".formatted(Hashes.sha256Hex(decryption.json())));
  }

  @Test
  void a_decryption_for_one_tally_is_none_for_another() {
    TestElection election = TestElection.of(TestElection.LEVELS);
    Ballot one = election.seal(Scalar.of(7), List.of(List.of(0, 1, 0)));
    Ballot two = election.seal(Scalar.of(8), List.of(List.of(0, 1, 0)));
    ElectionParameters parameters = election.parameters();
    Tally both = Tally.of(parameters, List.of(one, two));
    Tally alone = Tally.of(parameters, List.of(one));
    PartialDecryption decryption = election.decrypt(both).get(0);
    Element owner = election.keys().get(0).publicKey();
    decryption.verify(parameters, owner, both);
    assertThatThrownBy(() -> decryption.verify(parameters, owner, alone))
        .isInstanceOf(VerificationFailed.class);
  }
}
