package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.protocol.Refusals.SMALL_ORDER;
import static org.phieukin.protocol.Refusals.assertInvalid;
import static org.phieukin.protocol.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.BallotRefused.Fault;

/** Every value of a ballot is changed, by who has the code and by who has not. */
class BallotTamperingTest {
  private static final TestElection ELECTION =
      TestElection.of(TestElection.LEVELS, TestElection.LIST);
  private static final BallotVerifier VERIFIER = new BallotVerifier(ELECTION.parameters());
  private static final Scalar SECRET = Scalar.random(TestElection.RANDOM);
  private static final Forger VOTER = new Forger(ELECTION, SECRET);
  private static final List<List<Integer>> MARKS =
      List.of(List.of(0, 1, 0), List.of(0, 1, 0, 1, 0));
  private static final Ballot BALLOT = ELECTION.seal(SECRET, MARKS);

  @Test
  void each_value_changed_is_refused() {
    List<String> leaves = leaves(Example.tree(BALLOT.json()), "");
    Map<Fault, Integer> refused = new EnumMap<>(Fault.class);
    for (String leaf : leaves) {
      Fault fault = flawUnsigned(leaf);
      String json = changed(leaf, BallotTamperingTest::another);
      assertRefused(VERIFIER, json, fault, leaf);
      refused.merge(fault, 1, Integer::sum);
    }
    // 8 ciphertexts, 16 individual, 1 + 3 overall and 2 blank proofs in the answers.
    assertThat(refused)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Fault.OTHER_ELECTION, 2,
                Fault.SIGNATURE_HASH, 1 + 1 + 2 * 8 + 2 * (16 + 4 + 2),
                Fault.SIGNATURE, 2));
  }

  private static Fault flawUnsigned(String leaf) {
    if (leaf.startsWith("/election")) {
      return Fault.OTHER_ELECTION;
    }
    return leaf.startsWith("/signature/proof") ? Fault.SIGNATURE : Fault.SIGNATURE_HASH;
  }

  @Test
  void each_value_of_an_answer_changed_and_signed_again_is_refused() {
    Map<Fault, Integer> refused = new EnumMap<>(Fault.class);
    for (String leaf : leaves(Example.tree(BALLOT.json()), "")) {
      if (leaf.startsWith("/answers")) {
        Fault fault = flawSigned(leaf);
        String json = signedAgain(changed(leaf, BallotTamperingTest::another));
        assertRefused(VERIFIER, json, fault, leaf);
        refused.merge(fault, 1, Integer::sum);
      }
    }
    assertThat(refused)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Fault.INDIVIDUAL_PROOF, 2 * 8 + 2 * 16,
                Fault.OVERALL_PROOF, 2 * 4,
                Fault.BLANK_PROOF, 2 * 2));
  }

  private static Fault flawSigned(String leaf) {
    if (leaf.contains("/overall_proof/")) {
      return Fault.OVERALL_PROOF;
    }
    return leaf.contains("/blank_proof/") ? Fault.BLANK_PROOF : Fault.INDIVIDUAL_PROOF;
  }

  @Test
  void an_element_outside_the_group_is_refused_wherever_it_stands() {
    int cases = 0;
    for (String leaf : leaves(Example.tree(BALLOT.json()), "")) {
      if (leaf.endsWith("/alpha") || leaf.endsWith("/beta")) {
        for (String point : SMALL_ORDER) {
          String alone = signedAgain(changed(leaf, text -> point));
          assertRefused(VERIFIER, alone, Fault.ELEMENT, leaf + " = " + point);
          UnaryOperator<String> added =
              text -> Element.parse(text).plus(Element.onCurve(point)).toString();
          String mixed = signedAgain(changed(leaf, added));
          assertRefused(VERIFIER, mixed, Fault.ELEMENT, leaf + " + " + point);
          cases += 2;
        }
      }
    }
    assertThat(cases).isEqualTo(2 * 8 * 2 * 7);
  }

  @Test
  void another_number_of_parts_is_refused_even_when_signed_again() {
    Map<String, Fault> arrays =
        Map.of(
            "/answers", Fault.ANSWER_COUNT,
            "/answers/0/choices", Fault.CHOICE_COUNT,
            "/answers/1/choices", Fault.CHOICE_COUNT,
            "/answers/0/individual_proofs", Fault.CHOICE_COUNT,
            "/answers/1/individual_proofs", Fault.CHOICE_COUNT,
            "/answers/0/individual_proofs/0", Fault.INDIVIDUAL_PROOF,
            "/answers/1/individual_proofs/4", Fault.INDIVIDUAL_PROOF,
            "/answers/0/overall_proof", Fault.OVERALL_PROOF,
            "/answers/1/overall_proof", Fault.OVERALL_PROOF,
            "/answers/1/blank_proof", Fault.BLANK_PROOF);
    arrays.forEach(
        (array, fault) -> {
          assertInvalid(VERIFIER, resized(array, true), fault, "longer " + array);
          assertInvalid(VERIFIER, resized(array, false), fault, "shorter " + array);
        });
    Answer levels = BALLOT.answers().get(0);
    List<Proof> blankProof = BALLOT.answers().get(1).blankProof();
    Answer withBlank =
        new Answer(levels.choices(), levels.individualProofs(), levels.overallProof(), blankProof);
    String json = VOTER.signed(List.of(withBlank, BALLOT.answers().get(1))).json();
    assertInvalid(VERIFIER, json, Fault.BLANK_PROOF, "a blank proof where none belongs");
  }

  private static String resized(String array, boolean longer) {
    JsonNode tree = Example.tree(BALLOT.json());
    ArrayNode node = (ArrayNode) tree.at(array);
    if (longer) {
      node.add(node.get(0).deepCopy());
    } else {
      node.remove(node.size() - 1);
    }
    return signedAgain(Example.write(tree));
  }

  private static String signedAgain(String json) {
    return VOTER.signed(Ballot.parse(json).answers()).json();
  }

  private static String changed(String leaf, UnaryOperator<String> change) {
    JsonNode tree = Example.tree(BALLOT.json());
    int slash = leaf.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) tree.at(leaf.substring(0, slash));
    String name = leaf.substring(slash + 1);
    parent.set(name, TextNode.valueOf(change.apply(parent.get(name).textValue())));
    return Example.write(tree);
  }

  /** Another value of the same kind, well-formed like the first. */
  private static String another(String text) {
    if (text.matches("[0-9a-f]{64}")) {
      return Element.parse(text).plus(Element.GENERATOR).toString();
    }
    if (text.matches("[0-9]+")) {
      return Scalar.parse(text).add(Scalar.of(1)).toString();
    }
    char first = text.charAt(0) == 'A' ? 'B' : 'A';
    return first + text.substring(1);
  }

  private static List<String> leaves(JsonNode node, String at) {
    if (node.isTextual()) {
      return List.of(at);
    }
    List<String> leaves = new ArrayList<>();
    if (node.isObject()) {
      node.properties().forEach(e -> leaves.addAll(leaves(e.getValue(), at + "/" + e.getKey())));
    } else {
      for (int i = 0; i < node.size(); i++) {
        leaves.addAll(leaves(node.get(i), at + "/" + i));
      }
    }
    return leaves;
  }
}
