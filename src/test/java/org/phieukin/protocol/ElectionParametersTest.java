package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is frozen: its text, its fingerprint, and how long a ballot of it can be (§4, §7). */
class ElectionParametersTest {
  @Test
  void the_example_has_the_fingerprints_of_the_protocol() {
    assertThat(Example.ELECTION.fingerprint())
        .isEqualTo("ENiJzgKAowG1RsypWNzAVwieUEskjvjRQr+3Xb0C6Lc");
    assertThat(Example.ELECTION.shortFingerprint()).isEqualTo("10d8 89ce 0280 a301");
  }

  @Test
  void any_character_changed_changes_what_people_compare_by_eye() {
    Set<String> fingerprints = new HashSet<>();
    Set<String> read = new HashSet<>();
    TestElection election = TestElection.of(TestElection.LEVELS);
    String json = election.parameters().json();
    int at = json.indexOf("Nguyễn Văn A");
    for (int i = 0; i < "Nguyễn Văn A".length(); i++) {
      String other = json.substring(0, at + i) + "?" + json.substring(at + i + 1);
      ElectionParameters changed = ElectionParameters.of(other);
      fingerprints.add(changed.fingerprint());
      read.add(changed.shortFingerprint());
    }
    assertThat(fingerprints).hasSize(12).doesNotContain(election.parameters().fingerprint());
    assertThat(read).hasSize(12).allMatch(text -> text.matches("([0-9a-f]{4} ){3}[0-9a-f]{4}"));
  }

  @ParameterizedTest(name = "{0} lines of {1}, blank {2}, {3} to {4}")
  @CsvSource({
    "1, 2, false, 1, 1",
    "3, 3, false, 1, 1",
    "3, 3, false, 0, 1",
    "1, 9, true, 1, 5",
    "1, 9, false, 0, 9",
    "2, 1, true, 0, 1"
  })
  void no_ballot_is_longer_than_the_limit_nor_the_limit_far_from_a_ballot(
      int lines, int answers, boolean blank, int min, int max) {
    Question question = TestElection.question(answers, blank, min, max);
    TestElection election =
        TestElection.of(Collections.nCopies(lines, question).toArray(Question[]::new));
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < question.ciphertexts(); i++) {
      int mark = blank ? i - 1 : i;
      marks.add(mark >= 0 && mark < max ? 1 : 0);
    }
    Ballot ballot = election.seal(Scalar.of(9), Collections.nCopies(lines, List.copyOf(marks)));
    int limit = election.parameters().maxBallotLength();
    assertThat(ballot.json().length()).isLessThanOrEqualTo(limit).isGreaterThan(limit / 3);
    assertThat(new BallotVerifier(election.parameters()).accept(ballot.json())).isEqualTo(ballot);
  }

  @Test
  void texts_of_a_meeting_come_back_as_they_were_typed() {
    String hostile = "Đ/c \"A\" <b>\\n</b> 😀\n\t\u007f";
    Election election =
        new Election(
            hostile,
            hostile,
            Element.GENERATOR,
            List.of(new Question(List.of(hostile, "x"), false, 0, 1, hostile)),
            "h9kejKXVzfio3L");
    assertThat(Election.parse(election.json())).isEqualTo(election);
    assertThat(ElectionParameters.of(election).json()).isEqualTo(election.json());
  }

  @Test
  void an_election_nobody_could_vote_in_is_malformed() {
    Question question = TestElection.LEVELS;
    assertMalformed(Element.IDENTITY, List.of(question), "h9kejKXVzfio3L");
    assertMalformed(Element.GENERATOR, List.of(), "h9kejKXVzfio3L");
    assertMalformed(Element.GENERATOR, List.of(question), "h9kejKXVzfio3");
    assertMalformed(Element.GENERATOR, List.of(question), "../../../passwd");
  }

  private static void assertMalformed(Element key, List<Question> questions, String uuid) {
    assertThatThrownBy(() -> new Election("d", "n", key, questions, uuid))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void a_seed_gives_each_ciphertext_of_each_poll_its_own_randomness() {
    byte[] bytes = TestElection.seed();
    SealingSeed seed = new SealingSeed(bytes, "h9kejKXVzfio3L");
    Set<Scalar> randomness = new HashSet<>();
    for (int k = 0; k < 200; k++) {
      randomness.add(seed.randomness(k));
      assertThat(seed.randomness(k)).isEqualTo(seed.randomness(k));
    }
    randomness.add(new SealingSeed(bytes, "h9kejKXVzfio3M").randomness(0));
    bytes[31] ^= 1;
    randomness.add(new SealingSeed(bytes, "h9kejKXVzfio3L").randomness(0));
    assertThat(randomness).hasSize(202);
  }

  @ParameterizedTest
  @CsvSource({"0", "16", "31", "33", "64"})
  void a_seed_of_another_length_is_refused(int length) {
    assertThatThrownBy(() -> new SealingSeed(new byte[length], "h9kejKXVzfio3L"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
