package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.protocol.Election;
import org.phieukin.protocol.Element;

/** What is frozen into the election, letter by letter (PROTOCOL §4; RULES A, C, E). */
class BallotPaperTextTest {
  private static final Line DO = new Line("Lê Thành Đô", "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh");
  private static final Line MEMBER = new Line("Ủy viên Ban Thường vụ 5", "");

  private static MeetingDetails meeting(String ordinal, String body, String term) {
    return new MeetingDetails(body, ordinal, term, LocalDate.of(2023, 12, 15), "", "", "");
  }

  private static Election frozen(Poll poll, Preset rules) {
    var meeting =
        meeting("Hội nghị lần thứ 18", "Ban Chấp hành Đảng bộ tỉnh", "nhiệm kỳ 2020–2025");
    return ElectionText.of(poll, meeting, rules, Element.GENERATOR).election();
  }

  @Test
  void a_line_is_number_name_and_position_and_its_choices_are_the_labels_of_the_rules() {
    var poll = Rules.confidence("qd96", true, DO, MEMBER);
    var questions = frozen(poll, Rules.of("qd96")).questions();
    assertThat(questions)
        .extracting(question -> question.text())
        .containsExactly(
            "1. Lê Thành Đô – Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh",
            "2. Ủy viên Ban Thường vụ 5");
    assertThat(questions.get(0).answers())
        .containsExactly("Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp");
  }

  @Test
  void whether_a_line_may_stay_blank_is_in_the_proofs_and_not_only_on_the_page() {
    for (boolean blank : new boolean[] {true, false}) {
      for (var question :
          frozen(Rules.confidence("qd96", blank, DO), Rules.of("qd96")).questions()) {
        assertThat(question.min()).isEqualTo(blank ? 0 : 1);
        assertThat(question.max()).isEqualTo(1);
        assertThat(question.blank()).isFalse();
      }
    }
  }

  @Test
  void one_candidate_needs_exactly_one_mark_and_several_without_surplus_may_stay_unmarked() {
    var rules = Rules.of("qd244");
    var one = frozen(Rules.election(1, 1), rules).questions();
    assertThat(one).hasSize(1).allMatch(question -> question.min() == 1 && question.max() == 1);
    assertThat(one.get(0).answers()).containsExactly("Đồng ý", "Không đồng ý");
    var each = frozen(Rules.election(3, 3), rules).questions();
    assertThat(each).hasSize(3).allMatch(question -> question.min() == 0 && question.max() == 1);
  }

  @Test
  void title_meeting_and_day_stand_in_the_fingerprint() {
    var election = frozen(Rules.confidence("qd96", true, DO), Rules.of("qd96"));
    assertThat(election.name()).isEqualTo("Lấy phiếu tín nhiệm");
    assertThat(election.description())
        .isEqualTo(
            "Hội nghị lần thứ 18, Ban Chấp hành Đảng bộ tỉnh, nhiệm kỳ 2020–2025, 15/12/2023");
  }

  @Test
  void what_a_meeting_does_not_have_leaves_no_comma_behind() {
    var poll = Rules.confidence("qd96", true, DO);
    var rules = Rules.of("qd96");
    var bare =
        ElectionText.of(poll, meeting("", "Hội đồng nhân dân", " "), rules, Element.GENERATOR);
    assertThat(bare.election().description()).isEqualTo("Hội đồng nhân dân, 15/12/2023");
  }

  @Test
  void the_same_draft_frozen_twice_is_the_same_to_the_byte_and_another_order_is_not() {
    var poll = Rules.confidence("qd96", true, DO, MEMBER);
    var first = frozen(poll, Rules.of("qd96")).json();
    assertThat(frozen(poll, Rules.of("qd96")).json()).isEqualTo(first);
    poll.write(new PollDraft(poll.title(), true, List.of(MEMBER, DO)));
    assertThat(frozen(poll, Rules.of("qd96")).json()).isNotEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "A, B, A – B",
    "A, '', A",
    "A, ' ', A",
    "'A – B', C, 'A – B – C'",
    "'<b>A</b>', '&amp;', '<b>A</b> – &amp;'"
  })
  void a_name_and_a_position_are_joined_as_they_are(String name, String post, String text) {
    assertThat(new Line(name, post).text()).isEqualTo(text);
    assertThat(ElectionText.question(7, new Line(name, post))).isEqualTo("7. " + text);
  }

  @Test
  void two_lines_are_alike_only_if_name_and_position_are() {
    assertThat(new Line("A", "B"))
        .isEqualTo(new Line("A", "B"))
        .hasSameHashCodeAs(new Line("A", "B"));
    assertThat(new Line("A", "B"))
        .isNotEqualTo(new Line("A", "C"))
        .isNotEqualTo(new Line("a", "B"));
    assertThat(new Line("A – B", "")).isNotEqualTo(new Line("A", "B"));
  }
}
