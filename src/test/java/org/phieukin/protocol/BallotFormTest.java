package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.protocol.Refusals.SMALL_ORDER;
import static org.phieukin.protocol.Refusals.assertRefused;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.BallotRefused.Fault;

/** Every ballot has one spelling (PROTOCOL §1, §7). */
class BallotFormTest {
  private static final TestElection ELECTION = TestElection.of(TestElection.LEVELS);
  private static final BallotVerifier VERIFIER = new BallotVerifier(ELECTION.parameters());
  private static final Ballot BALLOT =
      ELECTION.seal(Scalar.random(TestElection.RANDOM), List.of(List.of(0, 1, 0)));
  private static final String JSON = BALLOT.json();
  private static final Answer ANSWER = BALLOT.answers().get(0);
  private static final String ALPHA = ANSWER.choices().get(0).alpha().toString();
  private static final Proof PROOF = ANSWER.individualProofs().get(0).get(0);
  private static final String CHALLENGE = "\"" + PROOF.challenge() + "\"";

  private final Map<String, String> cases = new LinkedHashMap<>();

  @BeforeEach
  void the_ballot_itself_is_accepted() {
    assertThat(VERIFIER.accept(JSON)).isEqualTo(BALLOT);
  }

  @Test
  void another_spelling_is_not_canonical() {
    cases.put("blank after a colon", JSON.replaceFirst(":", ": "));
    cases.put("blank before a comma", JSON.replaceFirst(",", " ,"));
    cases.put("line break", JSON.replaceFirst("\\{\"choices", "{\n\"choices"));
    cases.put("leading blank", " " + JSON);
    cases.put("trailing blank", JSON + " ");
    cases.put("trailing newline", JSON + "\n");
    cases.put("trailing tab", JSON + "\t");
    cases.put("escaped digit", JSON.replace(ALPHA, escaped(ALPHA)));
    cases.put("escaped field", JSON.replaceFirst("\"alpha\"", "\"\\\\u0061lpha\""));
    cases.put("empty blank proof", JSON.replaceFirst("]}],\"sig", "],\"blank_proof\":[]}],\"sig"));
    refuseAll(Fault.NOT_CANONICAL, 10);
  }

  private static String escaped(String text) {
    return String.format("\\u%04x", (int) text.charAt(0)) + text.substring(1);
  }

  @Test
  void other_fields_are_malformed() {
    String uuid = "\"election_uuid\":\"" + BALLOT.electionUuid() + "\"";
    String hash = "\"election_hash\":\"" + BALLOT.electionHash() + "\"";
    cases.put("fields in another order", JSON.replace(uuid + "," + hash, hash + "," + uuid));
    cases.put("alpha after beta", swapNames("alpha", "beta"));
    cases.put("challenge after response", swapNames("challenge", "response"));
    cases.put("choices after proofs", swapNames("choices", "individual_proofs"));
    cases.put("field twice", JSON.replace(uuid, uuid + "," + uuid));
    cases.put("field twice at the end", JSON.replaceFirst("}$", "," + uuid + "}"));
    cases.put("unknown field", JSON.replaceFirst("}$", ",\"more\":1}"));
    cases.put("unknown field in a proof", JSON.replaceFirst("},", ",\"more\":1},"));
    cases.put("missing uuid", JSON.replace(uuid + ",", ""));
    cases.put("missing hash", JSON.replace(hash + ",", ""));
    cases.put("missing signature", JSON.replaceFirst(",\"signature.*", "}"));
    cases.put("missing overall proof", JSON.replaceFirst(",\"overall_proof\":\\[.*?]", ""));
    cases.put("signature null", JSON.replaceFirst("\"signature.*", "\"signature\":null}"));
    cases.put("answers an object", JSON.replaceFirst("\"answers\":\\[(.*)],", "\"answers\":$1,"));
    cases.put("uuid a number", JSON.replace(uuid, "\"election_uuid\":14"));
    refuseAll(Fault.MALFORMED, 15);
  }

  private static String swapNames(String one, String other) {
    return JSON.replaceFirst(one, "#").replaceFirst(other, one).replaceFirst("#", other);
  }

  @Test
  void other_spellings_of_numbers_are_malformed() {
    String digits = PROOF.challenge().toString();
    cases.put("leading zero", JSON.replace(CHALLENGE, "\"0" + digits + "\""));
    cases.put("plus", JSON.replace(CHALLENGE, "\"+" + digits + "\""));
    cases.put("minus", JSON.replace(CHALLENGE, "\"-" + digits + "\""));
    cases.put("plain number", JSON.replace(CHALLENGE, digits));
    cases.put("small plain number", JSON.replace(CHALLENGE, "1"));
    cases.put("empty", JSON.replace(CHALLENGE, "\"\""));
    cases.put("blank", JSON.replace(CHALLENGE, "\" " + digits + "\""));
    cases.put("fraction", JSON.replace(CHALLENGE, "\"" + digits + ".0\""));
    cases.put("exponent", JSON.replace(CHALLENGE, "\"1e3\""));
    cases.put("other digits", JSON.replace(CHALLENGE, "\"٣\""));
    cases.put("q added", JSON.replace(CHALLENGE, quoted(PROOF.challenge().value().add(Group.Q))));
    cases.put("q itself", JSON.replace(CHALLENGE, quoted(Group.Q)));
    cases.put("a hundred digits", JSON.replace(CHALLENGE, "\"" + "9".repeat(100) + "\""));
    refuseAll(Fault.MALFORMED, 13);
  }

  private static String quoted(Object value) {
    return "\"" + value + "\"";
  }

  @Test
  void what_is_no_json_is_malformed() {
    for (int cut = 0; cut < JSON.length(); cut += 97) {
      cases.put("cut at " + cut, JSON.substring(0, cut));
    }
    int cuts = cases.size();
    cases.put("null", "null");
    cases.put("an array", "[]");
    cases.put("an empty object", "{}");
    cases.put("a string", "\"\"");
    cases.put("two values", JSON + "{}");
    cases.put("something after it", JSON + "x");
    cases.put("a NUL after it", JSON + "\0");
    cases.put("a byte order mark", "\ufeff" + JSON);
    cases.put("trailing comma", JSON.replaceFirst("}$", ",}"));
    cases.put("control character", JSON.replace(BALLOT.electionUuid(), "\u0001"));
    cases.put("half a character", JSON.replace(BALLOT.electionUuid(), "\\ud800"));
    cases.put("half a raw character", JSON.replace(BALLOT.electionUuid(), "\ud800"));
    cases.put("unknown escape", JSON.replace(BALLOT.electionUuid(), "\\x"));
    cases.put("too deep", "[".repeat(1_000) + "]".repeat(1_000));
    cases.put("too deep in its place", JSON.replace(CHALLENGE, "[".repeat(9) + "]".repeat(9)));
    refuseAll(Fault.MALFORMED, cuts + 15);
    assertThat(cuts).isGreaterThan(20);
  }

  @Test
  void what_is_longer_than_any_ballot_is_too_large() {
    int limit = ELECTION.parameters().maxBallotLength();
    cases.put("just too long", " ".repeat(limit + 1));
    cases.put("padded", JSON + " ".repeat(limit));
    cases.put("twice", JSON + JSON);
    cases.put("huge", "[".repeat(300_000));
    refuseAll(Fault.TOO_LARGE, 4);
    assertThat(JSON.length()).isLessThan(limit);
    assertThat(Example.ballots()).allMatch(b -> b.length() < Example.ELECTION.maxBallotLength());
  }

  @Test
  void other_texts_of_elements_are_refused() {
    cases.put("upper case", JSON.replace(ALPHA, ALPHA.toUpperCase(Locale.ROOT)));
    cases.put("short", JSON.replace(ALPHA, ALPHA.substring(1)));
    cases.put("long", JSON.replace(ALPHA, "0" + ALPHA));
    cases.put("empty", JSON.replace(ALPHA, ""));
    cases.put("no hex", JSON.replace(ALPHA, "g" + ALPHA.substring(1)));
    cases.put("y not reduced", JSON.replace(ALPHA, "7" + "f".repeat(62) + "ee"));
    cases.put("negative nought", JSON.replace(ALPHA, "8" + "0".repeat(62) + "1"));
    cases.put("off the curve", JSON.replace(ALPHA, "0".repeat(63) + "2"));
    refuseAll(Fault.ELEMENT, 8);
  }

  @Test
  void a_credential_must_be_a_member_and_not_the_identity() {
    String credential = BALLOT.credential();
    cases.put("identity", JSON.replace(credential, Element.IDENTITY.toString()));
    cases.put("upper case", JSON.replace(credential, credential.toUpperCase(Locale.ROOT)));
    cases.put("short", JSON.replace(credential, credential.substring(1)));
    cases.put("empty", JSON.replace(credential, ""));
    cases.put("other weight", JSON.replace(credential, credential + ",2"));
    for (String point : SMALL_ORDER) {
      cases.put("small order " + point, JSON.replace(credential, point));
      Element sum = Element.parse(credential).plus(Element.onCurve(point));
      cases.put("mixed order " + point, JSON.replace(credential, sum.toString()));
    }
    refuseAll(Fault.CREDENTIAL_INVALID, 5 + 14);
  }

  private void refuseAll(Fault fault, int expected) {
    assertThat(cases).hasSize(expected).doesNotContainValue(JSON);
    cases.forEach((what, json) -> assertRefused(VERIFIER, json, fault, what));
  }
}
