package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.protocol.TestElection.LEVELS;
import static org.phieukin.protocol.TestElection.LIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.BallotRefused.Fault;

/**
 * The quick verifier says of every ballot what the curve library alone says, and for the same
 * reason.
 */
class QuickVerifierTest {
  /** How many ballots with faults are made: -Dphieukin.cases=100000 makes a thousand. */
  private static final int CASES = Integer.getInteger("phieukin.cases", 10_000) / 100;

  private static final TestElection ELECTION = TestElection.of(LEVELS, LIST, LEVELS);
  private static final Scalar SECRET = Scalar.random(TestElection.RANDOM);
  private static final List<List<Integer>> MARKS =
      List.of(List.of(0, 1, 0), List.of(0, 1, 0, 1, 0), List.of(1, 0, 0));

  private final BallotVerifier quick = new BallotVerifier(ELECTION.parameters());
  private final LibraryVerifier library = new LibraryVerifier(ELECTION.parameters());
  private final Random random = new Random();

  private static String verdict(Runnable verifying) {
    try {
      verifying.run();
      return "accepted";
    } catch (BallotRefused e) {
      return e.fault().name();
    }
  }

  private String assertSameVerdict(Ballot ballot) {
    String expected = verdict(() -> library.verify(ballot));
    assertThat(verdict(() -> quick.verify(ballot))).isEqualTo(expected);
    String read = verdict(() -> quick.verify(Ballot.parse(ballot.json())));
    assertThat(read).isEqualTo(expected);
    return expected;
  }

  @Test
  void every_ballot_of_the_example_is_accepted_and_refused_when_changed() {
    var verifier = new BallotVerifier(Example.ELECTION);
    var ballots = Example.ballots();
    assertThat(ballots).hasSize(46);
    for (String json : ballots) {
      assertThat(verifier.accept(json).json()).isEqualTo(json);
      int at = json.indexOf("\"response\":\"", random.nextInt(json.length() - 500)) + 12;
      char other = json.charAt(at) == '1' ? '2' : '1';
      String changed = json.substring(0, at) + other + json.substring(at + 1);
      assertThat(verdict(() -> verifier.accept(changed)))
          .isIn("SIGNATURE_HASH", "SIGNATURE", "MALFORMED");
    }
  }

  @Test
  void several_threads_with_one_verifier_come_to_the_same() {
    var verifier = new BallotVerifier(Example.ELECTION);
    var ballots = Example.ballots();
    List<String> verdicts =
        IntStream.range(0, 92)
            .parallel()
            .mapToObj(i -> verdict(() -> verifier.accept(spoilt(ballots.get(i / 2), i % 2 == 1))))
            .toList();
    for (int i = 0; i < verdicts.size(); i++) {
      assertThat(verdicts.get(i)).isEqualTo(i % 2 == 1 ? "SIGNATURE" : "accepted");
    }
  }

  private static String spoilt(String json, boolean really) {
    return really ? json.replaceFirst("(\"hash\":.*\"response\":\")[0-9]+", "$11") : json;
  }

  /** One to three faults at once: which one is named shows the order of the checks. */
  @Test
  void any_faults_are_named_in_the_order_of_the_checks() {
    Ballot honest = ELECTION.seal(SECRET, MARKS);
    assertThat(assertSameVerdict(honest)).isEqualTo("accepted");
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      JsonNode tree = Example.tree(honest.json());
      for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
        spoil((ArrayNode) tree.get("answers"));
      }
      List<Answer> answers = Ballot.parse(Example.write(tree)).answers();
      seen.add(assertSameVerdict(new Forger(ELECTION, SECRET).signed(answers)));
    }
    assertThat(seen)
        .contains(
            Fault.ELEMENT.name(),
            Fault.CHOICE_COUNT.name(),
            Fault.INDIVIDUAL_PROOF.name(),
            Fault.OVERALL_PROOF.name());
  }

  private void spoil(ArrayNode answers) {
    JsonNode answer = answers.get(random.nextInt(answers.size()));
    switch (random.nextInt(7)) {
      case 0 -> add(answer, "choices");
      case 1 -> resize((ArrayNode) answer.get("choices"));
      case 2 -> resize((ArrayNode) answer.get("individual_proofs"));
      case 3 -> resize((ArrayNode) any(answer.get("individual_proofs")));
      case 4 -> resize((ArrayNode) answer.get("overall_proof"));
      case 5 -> scalar(any(any(answer.get("individual_proofs"))));
      default -> scalar(any(answer.get("overall_proof")));
    }
  }

  private JsonNode any(JsonNode array) {
    return array.isEmpty() ? array : array.get(random.nextInt(array.size()));
  }

  private void resize(ArrayNode array) {
    if (array.size() > 1 && random.nextBoolean()) {
      array.remove(random.nextInt(array.size()));
    } else if (!array.isEmpty()) {
      array.add(array.get(0).deepCopy());
    }
  }

  private void scalar(JsonNode proof) {
    if (proof instanceof ObjectNode object) {
      String name = random.nextBoolean() ? "challenge" : "response";
      object.set(name, TextNode.valueOf(Scalar.random(TestElection.RANDOM).toString()));
    }
  }

  private void add(JsonNode answer, String name) {
    ObjectNode choice = (ObjectNode) any(answer.get(name));
    String which = random.nextBoolean() ? "alpha" : "beta";
    Element point = Element.onCurve(Refusals.SMALL_ORDER[random.nextInt(7)]);
    Element mixed = Element.onCurve(choice.get(which).textValue()).plus(point);
    choice.set(which, TextNode.valueOf(mixed.toString()));
  }

  @Test
  void the_faults_of_the_head_are_named_alike() {
    Ballot honest = ELECTION.seal(SECRET, MARKS);
    Signature signature = honest.signature();
    Proof proof = new Proof(signature.proof().challenge(), Scalar.of(1));
    var hash = new Signature(honest.electionHash(), signature.proof());
    var wrong = new Signature(signature.hash(), proof);
    Stream.of(
            with(honest, "other", honest.credential(), signature),
            with(honest, honest.electionUuid(), Refusals.SMALL_ORDER[3], signature),
            with(honest, honest.electionUuid(), Element.IDENTITY.toString(), signature),
            with(honest, honest.electionUuid(), "0".repeat(63) + "2", signature),
            with(honest, honest.electionUuid(), honest.credential(), hash),
            with(honest, honest.electionUuid(), honest.credential(), wrong))
        .forEach(ballot -> assertThat(assertSameVerdict(ballot)).isNotEqualTo("accepted"));
    var fewer = new Forger(ELECTION, SECRET).signed(honest.answers().subList(0, 2));
    assertThat(assertSameVerdict(fewer)).isEqualTo(Fault.ANSWER_COUNT.name());
  }

  private static Ballot with(Ballot ballot, String uuid, String credential, Signature signature) {
    return new Ballot(uuid, ballot.electionHash(), credential, ballot.answers(), signature);
  }

  /** Long lists too, whose sums are doubled anew, and every allowed number of marks. */
  @Test
  void lists_of_every_length_are_verified_alike() {
    for (int n = 1; n <= 7; n++) {
      for (boolean blank : new boolean[] {false, true}) {
        var election = TestElection.of(TestElection.question(n, blank, 0, n));
        List<Integer> marks = new ArrayList<>(blank ? List.of(0) : List.of());
        for (int j = 0; j < n; j++) {
          marks.add(random.nextInt(2));
        }
        Ballot ballot = election.seal(SECRET, List.of(marks));
        assertThat(verdict(() -> new LibraryVerifier(election.parameters()).verify(ballot)))
            .isEqualTo("accepted");
        assertThat(verdict(() -> new BallotVerifier(election.parameters()).accept(ballot.json())))
            .isEqualTo("accepted");
      }
    }
  }

  /** What departs anywhere from the one spelling is judged by the reader of any JSON, as before. */
  @Test
  void a_text_is_read_directly_or_judged_with_the_same_outcome() {
    String json = TestElection.of(LEVELS).seal(SECRET, List.of(List.of(0, 0, 1))).json();
    assertThat(ExactBallot.read(json)).isEqualTo(BallotReader.judged(json));
    String letters = "{}[]\",:0123456789abcdefg \\\u0000\u0111";
    for (int i = 0; i < CASES * 20; i++) {
      int at = random.nextInt(json.length());
      char letter = letters.charAt(random.nextInt(letters.length()));
      int kept = at + random.nextInt(3);
      String changed =
          json.substring(0, at) + letter + json.substring(Math.min(kept, json.length()));
      assertThat(reading(() -> BallotReader.read(changed)))
          .isEqualTo(reading(() -> BallotReader.judged(changed)));
    }
  }

  private static Object reading(Supplier<BallotText> reading) {
    try {
      return reading.get();
    } catch (BallotRefused e) {
      return e.fault();
    }
  }
}
