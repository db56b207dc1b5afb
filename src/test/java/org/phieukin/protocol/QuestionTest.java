package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of the ballot paper allows (PROTOCOL §4, §6.3; RULES A, C). */
class QuestionTest {
  @ParameterizedTest(name = "{0} answers, blank {1}, {2} to {3} marks: {4} votes")
  @CsvSource({
    // a person at three levels; the same with the line left blank; one candidate, two boxes
    "3, false, 1, 1, 3",
    "3, false, 0, 1, 4",
    "2, false, 1, 1, 2",
    // a list of four with two seats, a blank ballot counted apart: 4 + 6 and the blank one
    "4, true, 1, 2, 11",
    "4, true, 0, 4, 17",
    "3, true, 3, 3, 2",
    "5, false, 2, 3, 20",
    "1, false, 0, 0, 1"
  })
  void as_many_votes_are_allowed_as_can_be_counted_by_hand(
      int answers, boolean blank, int min, int max, int votes) {
    Question question = TestElection.question(answers, blank, min, max);
    assertThat(allMarks(question.ciphertexts()).stream().filter(question::allows)).hasSize(votes);
  }

  private static List<List<Integer>> allMarks(int length) {
    List<List<Integer>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << length; bits++) {
      List<Integer> marks = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        marks.add(bits >> i & 1);
      }
      all.add(marks);
    }
    return all;
  }

  @Test
  void a_mark_is_made_once_or_not_at_all() {
    Question question = TestElection.LEVELS;
    assertThat(question.allows(List.of(0, 1, 0))).isTrue();
    List<List<Integer>> wrong =
        List.of(
            List.of(2, 0, 0),
            List.of(2, -1, 0),
            List.of(-1, 1, 1),
            List.of(1, 1, -1),
            List.of(0, 1),
            List.of(0, 0, 0, 1),
            List.of());
    wrong.forEach(marks -> assertThat(question.allows(marks)).as("%s", marks).isFalse());
  }

  @Test
  void a_blank_vote_has_no_other_mark_however_many_would_be_allowed() {
    Question question = TestElection.question(3, true, 0, 3);
    assertThat(question.allows(List.of(1, 0, 0, 0))).isTrue();
    assertThat(question.allows(List.of(0, 0, 0, 0))).isTrue();
    assertThat(question.allows(List.of(1, 1, 0, 0))).isFalse();
    assertThat(question.allows(List.of(1, 1, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "3,-1,1", "3,2,1", "3,0,4", "3,4,4", "3,1,-1", "0,0,1"})
  void numbers_of_marks_that_make_no_sense_are_malformed(int answers, int min, int max) {
    for (boolean blank : new boolean[] {true, false}) {
      assertThatThrownBy(() -> TestElection.question(answers, blank, min, max))
          .isInstanceOf(MalformedException.class);
    }
  }

  @Test
  void a_question_is_read_as_it_was_written() {
    for (Question question :
        List.of(TestElection.LEVELS, TestElection.OPTIONAL_LEVELS, TestElection.LIST)) {
      assertThat(Question.read(JsonReader.read(question.json(), 1_000))).isEqualTo(question);
      assertThat(question.json().contains("\"blank\"")).isEqualTo(question.blank());
    }
  }

  @Test
  void the_fields_stand_in_the_order_that_the_fingerprint_needs() {
    Question question = new Question(List.of("Đồng ý", "Không đồng ý"), true, 0, 1, "1. A/B");
    assertThat(question.json())
        .isEqualTo(
            "{\"answers\":[\"Đồng ý\",\"Không đồng ý\"],\"blank\":true,\"min\":0,\"max\":1,"
                + "\"question\":\"1. A/B\"}");
  }

  @Test
  void the_choices_cannot_be_changed_afterwards() {
    List<String> answers = new ArrayList<>(List.of("cao", "thấp"));
    Question question = new Question(answers, false, 1, 1, "A");
    Collections.reverse(answers);
    assertThat(question.answers()).containsExactly("cao", "thấp");
    assertThatThrownBy(() -> question.answers().add("vừa"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_ballot_has_one_branch_of_proof_for_each_number_of_marks() {
    assertThat(TestElection.LEVELS.overallProofs()).isEqualTo(1);
    assertThat(TestElection.OPTIONAL_LEVELS.overallProofs()).isEqualTo(2);
    assertThat(TestElection.LIST.overallProofs()).isEqualTo(3);
    assertThat(TestElection.LIST.ciphertexts()).isEqualTo(5);
  }
}
