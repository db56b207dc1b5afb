package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.protocol.TestElection.LEVELS;
import static org.phieukin.protocol.TestElection.LIST;
import static org.phieukin.protocol.TestElection.OPTIONAL_LEVELS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is a vote can be sealed, verified and counted (PROTOCOL §5-7, §10-12). */
class SealingProperties {
  private static final TestElection ELECTION =
      TestElection.of(LEVELS, OPTIONAL_LEVELS, LIST, TestElection.question(3, true, 0, 3));
  private static final BallotVerifier VERIFIER = new BallotVerifier(ELECTION.parameters());
  private static final FixedBase KEY = new FixedBase(ELECTION.parameters().election().publicKey());

  @Property(tries = 40)
  void every_vote_sealed_is_accepted(@ForAll("votes") List<List<Integer>> marks) {
    Ballot ballot = ELECTION.seal(Scalar.random(TestElection.RANDOM), marks);
    Ballot accepted = VERIFIER.accept(ballot.json());
    assertThat(accepted).isEqualTo(ballot);
    assertThat(accepted.json()).isEqualTo(ballot.json());
    assertThat(accepted.tracker()).hasSize(43).isEqualTo(Ballot.trackerOf(ballot.json()));
  }

  @Property(tries = 10)
  void the_result_is_the_sum_of_the_marks(
      @ForAll @Size(max = 6) List<@From("votes") List<List<Integer>>> votes) {
    List<Ballot> ballots =
        votes.stream()
            .map(marks -> ELECTION.seal(Scalar.random(TestElection.RANDOM), marks))
            .toList();
    assertThat(ELECTION.count(ballots).counts()).isEqualTo(sums(votes));
  }

  @Property(tries = 10)
  void the_ciphertexts_follow_from_seed_and_marks(@ForAll("votes") List<List<Integer>> marks) {
    byte[] seed = TestElection.seed();
    String uuid = ELECTION.parameters().election().uuid();
    Ballot ballot =
        new BallotSealer(ELECTION.parameters(), TestElection.RANDOM)
            .seal(Scalar.of(7), marks, seed);
    SealingSeed randomness = new SealingSeed(seed, uuid);
    List<Ciphertext> expected = new ArrayList<>();
    for (int mark : marks.stream().flatMap(List::stream).toList()) {
      expected.add(Ciphertext.encrypt(KEY, randomness.randomness(expected.size()), mark));
    }
    assertThat(ballot.answers().stream().flatMap(a -> a.choices().stream()).toList())
        .isEqualTo(expected);
  }

  private static List<List<Integer>> sums(List<List<List<Integer>>> votes) {
    List<Question> questions = ELECTION.parameters().election().questions();
    return IntStream.range(0, questions.size())
        .mapToObj(
            i ->
                IntStream.range(0, questions.get(i).ciphertexts())
                    .mapToObj(j -> votes.stream().mapToInt(v -> v.get(i).get(j)).sum())
                    .toList())
        .toList();
  }

  @Provide
  Arbitrary<List<List<Integer>>> votes() {
    return Combinators.combine(
            ELECTION.parameters().election().questions().stream()
                .map(SealingProperties::marks)
                .toList())
        .as(answers -> answers);
  }

  /** All votes that a question allows, each as likely as the others. */
  private static Arbitrary<List<Integer>> marks(Question question) {
    int length = question.ciphertexts();
    List<List<Integer>> votes =
        IntStream.range(0, 1 << length)
            .mapToObj(bits -> IntStream.range(0, length).mapToObj(j -> bits >> j & 1).toList())
            .filter(question::allows)
            .toList();
    return Arbitraries.of(votes);
  }
}
