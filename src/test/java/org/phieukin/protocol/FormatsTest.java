package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elections, trustees, credentials and the names of things (PROTOCOL §1, §3, §4, §8). */
class FormatsTest {
  private static final String JSON = Example.ELECTION.json();

  @Test
  void an_election_is_read_as_it_was_written() {
    ElectionParameters ours = TestElection.of(TestElection.LEVELS, TestElection.LIST).parameters();
    assertThat(Election.parse(ours.json())).isEqualTo(ours.election());
    assertThat(ours.json()).contains("Hội nghị “lần thứ nhất”").contains("\\\\ \\\"thử\\\"");
    assertThat(ours.json()).contains("],\"blank\":true,\"min\":1,\"max\":2,\"question\":");
  }

  @Test
  void an_election_of_others_keeps_its_own_fingerprint() {
    String others =
        JSON.replace("Person 1\"", "\\u0050erson\\/ 1\"")
            .replaceFirst("}$", ",\"administrator\":\"A\",\"language\":[\"de\",\"ltr\"]}");
    ElectionParameters parameters = ElectionParameters.of(others);
    assertThat(parameters.json()).isEqualTo(others);
    assertThat(parameters.election().questions().get(0).text()).isEqualTo("Person/ 1");
    assertThat(parameters.fingerprint()).isEqualTo(Hashes.sha256Base64(others));
    assertThat(parameters.fingerprint()).isNotEqualTo(Example.ELECTION.fingerprint());
  }

  @Test
  void what_is_no_election_of_ours_is_refused() {
    String key = Example.ELECTION.election().publicKey().toString();
    List<String> wrong =
        List.of(
            JSON.replace("\"version\":1", "\"version\":2"),
            JSON.replace("Ed25519", "BELENIOS-2048"),
            JSON.replace(key, Element.IDENTITY.toString()),
            JSON.replace(key, Refusals.SMALL_ORDER[0]),
            JSON.replace("\"uuid\":\"h9", "\"uuid\":\"0"),
            JSON.replace("\"uuid\":\"h9kejKXVzfio3L\"", "\"uuid\":\"h9\""),
            JSON.replaceFirst("\"questions\":\\[.*],", "\"questions\":[],"),
            JSON.replaceFirst("\"min\":1", "\"min\":2"),
            JSON.replaceFirst("\"max\":1", "\"max\":4"),
            JSON.replaceFirst("\"max\":1", "\"max\":01"),
            JSON.replaceFirst("\"min\":1", "\"blank\":false,\"min\":1"),
            JSON.replaceFirst("\\[\"low\",\"medium\",\"high\"]", "[]"),
            JSON.replaceFirst("}$", ",\"more\":1}"));
    assertThat(wrong).doesNotContain(JSON).doesNotHaveDuplicates();
    wrong.forEach(json -> assertMalformed(() -> Election.parse(json)));
  }

  @Test
  void a_trustees_key_is_read_as_it_was_written_and_needs_its_proof() {
    TrusteeKey key = TrusteeKey.random(TestElection.RANDOM);
    assertThat(TrusteeKey.verify(key.publicJson()).publicKey()).isEqualTo(key.publicKey());
    assertThat(TrusteeKey.of(key.secret(), TestElection.RANDOM).publicKey())
        .isEqualTo(key.publicKey());
    assertThat(key.toString()).doesNotContain(key.secret().toString());
    Proof proof = TrusteeKey.verify(key.publicJson()).pok();
    Scalar one = Scalar.of(1);
    List<ThrowingCallable> wrong =
        List.of(
            () -> single(key.publicKey(), new Proof(proof.challenge().add(one), one)),
            () -> single(key.publicKey(), new Proof(proof.challenge(), proof.response().add(one))),
            () -> single(key.publicKey().plus(Element.GENERATOR), proof),
            () ->
                single(
                    Element.IDENTITY,
                    Proof.ofKnowledge(
                        TrusteeKey.prefix(Element.IDENTITY), Scalar.ZERO, TestElection.RANDOM)));
    wrong.forEach(attempt -> assertThatThrownBy(attempt).isInstanceOf(VerificationFailed.class));
    assertMalformed(() -> TrusteeKey.of(Scalar.ZERO, TestElection.RANDOM));
  }

  private static Trustee.Single single(Element key, Proof proof) {
    return new Trustee.Single(key, proof, Optional.empty());
  }

  @Test
  void trustees_may_have_names_and_are_read_in_their_order() {
    String named = Example.trustees().replaceFirst("}]", ",\"name\":\"Tổ trưởng\"}]");
    Trustees trustees = Trustees.parse(named);
    assertThat(trustees.singles().get(0).name()).contains("Tổ trưởng");
    assertThat(trustees.electionKey()).isEqualTo(Example.ELECTION.election().publicKey());
    assertMalformed(() -> Trustees.parse("[]"));
    assertMalformed(() -> Trustees.parse(named.replaceFirst("Single", "Pedersen")));
    assertMalformed(() -> Trustees.json(List.of()));
  }

  @Test
  void credentials_are_sorted_distinct_members() {
    String a = Element.base(Scalar.of(5)).toString();
    String b = Element.base(Scalar.of(6)).toString();
    String json = Credentials.json(List.of(a, b));
    assertThat(json).isEqualTo(Credentials.json(List.of(b, a)));
    assertThat(Credentials.parse(json)).isSorted().containsExactlyInAnyOrder(a, b);
    assertThat(Credentials.fingerprint(json)).isEqualTo(Hashes.sha256Hex(json));
    assertThat(Credentials.json(List.of())).isEqualTo("[]");
    String identity = Element.IDENTITY.toString();
    for (String wrong : List.of(a, identity, Refusals.SMALL_ORDER[0], a + ",2", "")) {
      assertMalformed(() -> Credentials.json(List.of(a, wrong)));
      String list = "[\"" + a + "\",\"" + wrong + "\"]";
      assertMalformed(() -> Credentials.fingerprint(list));
    }
  }

  @Test
  void new_names_codes_and_keys_are_well_formed() {
    String uuid = Uuid.random(TestElection.RANDOM);
    assertThat(uuid).hasSize(14).isNotEqualTo(Uuid.random(TestElection.RANDOM));
    assertThat(Uuid.isWellFormed(uuid)).isTrue();
    assertThat(Uuid.isWellFormed(uuid.substring(1))).isFalse();
    assertThat(Uuid.isWellFormed(uuid.substring(1) + "l")).isFalse();
    VotingCode code = VotingCode.random(TestElection.RANDOM);
    assertThat(VotingCode.parse(code.printed())).isEqualTo(code);
    assertThat(code.toString()).doesNotContain(code.printed().substring(0, 4));
    assertMalformed(() -> new SlipNumber("K7M2QU"));
  }

  @Test
  void a_receipt_is_for_one_ballot_under_one_key() {
    ReceiptKey key = ReceiptKey.generate();
    ReceiptKey other = ReceiptKey.generate();
    String receipt = key.receipt("u", "t");
    assertThat(key.receipt("u", "t")).isEqualTo(receipt);
    assertThat(ReceiptKey.verify(key.publicKey(), "u", "t", receipt)).isTrue();
    assertThat(ReceiptKey.verify(key.publicKey(), "u", "T", receipt)).isFalse();
    assertThat(ReceiptKey.verify(key.publicKey(), "U", "t", receipt)).isFalse();
    assertThat(ReceiptKey.verify(other.publicKey(), "u", "t", receipt)).isFalse();
    assertThat(ReceiptKey.verify(key.publicKey(), "u", "t", "?")).isFalse();
    assertThat(ReceiptKey.verify("?", "u", "t", receipt)).isFalse();
    byte[] others = Base64.getDecoder().decode(other.publicKey());
    assertMalformed(() -> ReceiptKey.of(key.encoded(), others));
    assertMalformed(() -> ReceiptKey.of(new byte[] {1}, others));
  }

  @Test
  void strings_are_written_with_the_required_escapes_only() {
    assertThat(JsonString.quoted("a/\"\\\n\u0001\u007fđ😀"))
        .isEqualTo("\"a/\\\"\\\\\\n\\u0001\u007fđ😀\"");
    assertThat(JsonReader.read(" [ \"\\u0111\\ud83d\\ude00\\/\\b\" ] ", 99).items().get(0).text())
        .isEqualTo("đ😀/\b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "nul",
        "[1,]",
        "[,1]",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "{a:1}",
        "-1",
        "01",
        "1.5",
        "1e1",
        "1234567890",
        "\"",
        "\"\\\"",
        "\"\\u12\"",
        "\"\\u00g0\"",
        "\"\t\"",
        "\"\\udc00\"",
        "[1]]",
        "[1 2]",
        "truefalse",
        "'a'",
        "{\"a\"}",
        "[\"a\":1]",
        "\u00a01",
        "\"\\u٠٠٤١\""
      })
  void what_is_no_json_is_refused(String text) {
    assertMalformed(() -> JsonReader.read(text, 100));
  }

  @Test
  void json_is_bounded_in_length_and_depth() {
    assertMalformed(() -> JsonReader.read("[1]", 2));
    assertMalformed(() -> JsonReader.read("[".repeat(14) + "]".repeat(14), 100));
    assertThat(JsonReader.read("[".repeat(13) + "]".repeat(13), 100).items()).hasSize(1);
    List<ThrowingCallable> kinds =
        List.of(
            () -> JsonReader.read("1", 9).text(),
            () -> JsonReader.read("\"1\"", 9).whole(),
            () -> JsonReader.read("1", 9).flag(),
            () -> JsonReader.read("{}", 9).items(),
            () -> JsonReader.read("[]", 9).fields());
    kinds.forEach(FormatsTest::assertMalformed);
  }

  private static void assertMalformed(ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOf(MalformedException.class);
  }
}
