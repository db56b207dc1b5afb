package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.phieukin.protocol.TestElection.LEVELS;
import static org.phieukin.protocol.TestElection.LIST;
import static org.phieukin.protocol.TestElection.OPTIONAL_LEVELS;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every choice there is, one by one. */
class SealingTest {
  private static final Scalar SECRET = Scalar.random(TestElection.RANDOM);

  @Test
  void every_choice_of_every_kind_of_line_is_accepted() {
    assertThat(acceptAll(LEVELS)).isEqualTo(3);
    assertThat(acceptAll(OPTIONAL_LEVELS)).isEqualTo(4);
    assertThat(acceptAll(LIST)).isEqualTo(1 + 4 + 6);
    assertThat(acceptAll(TestElection.question(2, true, 0, 2))).isEqualTo(1 + 4);
    assertThat(acceptAll(TestElection.question(2, false, 2, 2))).isEqualTo(1);
    assertThat(acceptAll(TestElection.question(1, false, 0, 1))).isEqualTo(2);
  }

  private static int acceptAll(Question question) {
    TestElection election = TestElection.of(question);
    BallotVerifier verifier = new BallotVerifier(election.parameters());
    int length = question.ciphertexts();
    int accepted = 0;
    for (int bits = 0; bits < 1 << length; bits++) {
      int b = bits;
      List<Integer> marks = IntStream.range(0, length).mapToObj(j -> b >> j & 1).toList();
      if (question.allows(marks)) {
        verifier.accept(election.seal(SECRET, List.of(marks)).json());
        accepted++;
      } else {
        assertThatThrownBy(() -> election.seal(SECRET, List.of(marks)))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    return accepted;
  }

  @Test
  void marks_that_are_no_vote_are_not_sealed() {
    TestElection election = TestElection.of(LEVELS);
    List<List<List<Integer>>> wrong =
        List.of(
            List.of(),
            List.of(List.of(1, 0)),
            List.of(List.of(2, 0, -1)),
            List.of(List.of(1, 0, 0), List.of(1, 0, 0)));
    for (List<List<Integer>> marks : wrong) {
      assertThatThrownBy(() -> election.seal(SECRET, marks))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void the_last_ballot_of_a_credential_counts() {
    TestElection election = TestElection.of(LEVELS);
    Ballot first = election.seal(SECRET, List.of(List.of(1, 0, 0)));
    Ballot other = election.seal(SECRET.add(Scalar.of(1)), List.of(List.of(0, 1, 0)));
    Ballot again = election.seal(SECRET, List.of(List.of(0, 0, 1)));
    assertThat(election.count(List.of(first, other, again)).counts())
        .containsExactly(List.of(0, 1, 1));
    assertThat(election.count(List.of(again, other, first)).counts())
        .containsExactly(List.of(1, 1, 0));
  }

  @Test
  void an_empty_box_opens_to_noughts() {
    assertThat(TestElection.of(LEVELS, LIST).count(List.of()).counts())
        .containsExactly(List.of(0, 0, 0), List.of(0, 0, 0, 0, 0));
  }

  @Test
  void one_verifier_serves_many_threads() {
    TestElection election = TestElection.of(LEVELS);
    BallotVerifier verifier = new BallotVerifier(election.parameters());
    List<String> ballots =
        IntStream.range(1, 40)
            .mapToObj(i -> election.seal(Scalar.of(i), List.of(List.of(0, 1, 0))).json())
            .toList();
    assertThat(ballots.parallelStream().map(verifier::accept).map(Ballot::json).toList())
        .isEqualTo(ballots);
  }
}
