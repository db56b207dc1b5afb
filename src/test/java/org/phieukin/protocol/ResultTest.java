package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line has at least min and at most max marks a vote: a result beyond that is none (§14.1). */
class ResultTest {
  private static final TestElection LEVELS = TestElection.of(TestElection.LEVELS);
  private static final TestElection OPTIONAL = TestElection.of(TestElection.OPTIONAL_LEVELS);
  private static final TestElection LIST = TestElection.of(TestElection.LIST);

  @ParameterizedTest(name = "{1} by {0} ballots")
  @CsvSource({"3, 1 1 1", "3, 3 0 0", "0, 0 0 0", "45, 26 19 0"})
  void each_ballot_rates_a_person_once(int ballots, String counts) {
    assertPossible(LEVELS, ballots, counts);
  }

  @ParameterizedTest(name = "{1} by {0} ballots")
  @CsvSource({"3, 1 1 0", "3, 2 1 1", "3, 3 3 3", "3, 0 0 0", "1, 1 1 0"})
  void one_rating_too_many_or_too_few_is_no_result(int ballots, String counts) {
    assertImpossible(LEVELS, ballots, counts);
  }

  @ParameterizedTest(name = "{1} by {0} ballots")
  @CsvSource({"3, 0 0 0", "3, 1 0 1", "3, 1 1 1"})
  void a_line_may_be_left_blank_where_the_rules_allow_it(int ballots, String counts) {
    assertPossible(OPTIONAL, ballots, counts);
    assertImpossible(OPTIONAL, ballots, "2 1 1");
  }

  @ParameterizedTest(name = "{1} by {0} ballots")
  @CsvSource({"3, 0 1 1 1 0", "3, 0 3 3 0 0", "3, 1 2 2 0 0", "3, 1 1 0 0 1", "3, 3 0 0 0 0"})
  void on_a_list_blank_ballots_mark_nobody_and_others_one_or_two(int ballots, String counts) {
    assertPossible(LIST, ballots, counts);
  }

  @ParameterizedTest(name = "{1} by {0} ballots")
  @CsvSource({"3, 0 1 1 0 0", "3, 0 3 3 1 0", "3, 1 2 2 1 0", "3, 3 1 0 0 0", "3, 2 0 0 0 0"})
  void on_a_list_no_other_sum_of_marks_is_a_result(int ballots, String counts) {
    assertImpossible(LIST, ballots, counts);
  }

  @Test
  void more_marks_than_ballots_do_not_even_open() {
    Tally tally = tally(LEVELS, List.of(4, 0, 0));
    List<PartialDecryption> decryptions = LEVELS.decrypt(tally);
    assertThatThrownBy(() -> Result.open(tally, decryptions, 3))
        .isInstanceOf(VerificationFailed.class);
    assertThat(Result.open(tally, decryptions, 4).counts()).containsExactly(List.of(4, 0, 0));
  }

  @Test
  void a_number_below_nought_does_not_open() {
    Tally tally = tally(LEVELS, List.of(-1, 2, 2));
    List<PartialDecryption> decryptions = LEVELS.decrypt(tally);
    assertThatThrownBy(() -> Result.open(tally, decryptions, 3))
        .isInstanceOf(VerificationFailed.class);
  }

  @Test
  void one_tellers_decryption_given_twice_does_not_stand_for_the_others() {
    Tally tally = tally(LEVELS, List.of(1, 1, 1));
    PartialDecryption first = LEVELS.decrypt(tally).get(0);
    assertThatThrownBy(() -> Result.open(tally, List.of(first, first), 3))
        .isInstanceOf(VerificationFailed.class);
  }

  @Test
  void a_result_of_another_ballot_paper_is_refused_though_it_opens() {
    Tally tally = tally(LEVELS, List.of(1, 1, 1));
    List<PartialDecryption> decryptions = LEVELS.decrypt(tally);
    Result result = Result.open(tally, decryptions, 3);
    ElectionParameters two = TestElection.of(TestElection.LEVELS, TestElection.LEVELS).parameters();
    assertThatThrownBy(() -> result.verify(two, tally, decryptions, 3))
        .hasMessageContaining("number of lines");
    assertThatThrownBy(() -> result.verify(LIST.parameters(), tally, decryptions, 3))
        .hasMessageContaining("number of choices");
  }

  @Test
  void a_result_is_read_as_it_was_written() {
    Result result = new Result(List.of(List.of(11, 15, 19), List.of(0, 45, 0)));
    assertThat(result.json()).isEqualTo("{\"result\":[[11,15,19],[0,45,0]]}");
    assertThat(Result.parse(result.json())).isEqualTo(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"result\":[]",
        "{\"result\":[1]}",
        "{\"result\":[[\"1\"]]}",
        "{\"result\":[[01]]}",
        "{\"result\":[[1.0]]}",
        "{\"result\":[[1]],\"result\":[[2]]}",
        "{\"Result\":[[1]]}"
      })
  void another_form_of_a_result_is_malformed(String json) {
    assertThatThrownBy(() -> Result.parse(json)).isInstanceOf(MalformedException.class);
  }

  private static void assertPossible(TestElection election, int ballots, String counts) {
    List<Integer> row = row(counts);
    Tally tally = tally(election, row);
    List<PartialDecryption> decryptions = election.decrypt(tally);
    Result result = new Result(List.of(row));
    result.verify(election.parameters(), tally, decryptions, ballots);
    assertThat(Result.open(tally, decryptions, ballots)).isEqualTo(result);
  }

  private static void assertImpossible(TestElection election, int ballots, String counts) {
    List<Integer> row = row(counts);
    Tally tally = tally(election, row);
    List<PartialDecryption> decryptions = election.decrypt(tally);
    Result result = Result.open(tally, decryptions, ballots);
    assertThatThrownBy(() -> result.verify(election.parameters(), tally, decryptions, ballots))
        .isInstanceOf(VerificationFailed.class)
        .hasMessageContaining("number of marks");
  }

  private static List<Integer> row(String counts) {
    return Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
  }

  /** A tally of one line that holds these numbers, whoever cast them. */
  private static Tally tally(TestElection election, List<Integer> numbers) {
    FixedBase key = new FixedBase(election.parameters().election().publicKey());
    return new Tally(
        List.of(
            numbers.stream()
                .map(n -> Ciphertext.encrypt(key, Scalar.random(TestElection.RANDOM), n))
                .toList()),
        0);
  }
}
