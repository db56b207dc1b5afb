package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.poll.Line;
import org.phieukin.poll.PollDraft;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Candidates typed one a line, and how many are to be elected (RULES C). */
class CandidatesTest {
  private static final Line LISTED = new Line("Lò Văn An", "Bí thư");

  private static Form form(String others, String seats) {
    return Form.of(new HashMap<>(Map.of(Candidates.FIELD, others, "seats", seats)));
  }

  private static List<Line> typed(String others) {
    return Candidates.typed(form(others, "1"), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Nhung – Chánh thanh tra",
        "Nguyễn Thị Nhung - Chánh thanh tra",
        "Nguyễn Thị Nhung — Chánh thanh tra",
        "Nguyễn Thị Nhung, Chánh thanh tra",
        "Nguyễn Thị Nhung;Chánh thanh tra",
        "Nguyễn Thị Nhung\tChánh thanh tra",
        "  Nguyễn  Thị\u00a0Nhung ,  Chánh thanh  tra  ",
        "Nguye\u0302\u0303n Thi\u0323 Nhung, Cha\u0301nh thanh tra"
      })
  void name_and_position_are_told_apart_however_they_are_joined(String line) {
    assertThat(typed(line)).containsExactly(new Line("Nguyễn Thị Nhung", "Chánh thanh tra"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nay H-Mơ|Nay H-Mơ|''",
        "Hà-Nội Văn A|Hà-Nội Văn A|''",
        "A – B – C|A|B – C",
        "A, B – C, D|A|B – C, D",
        "A|A|''",
        "A,|A|''"
      })
  void only_the_first_mark_between_them_parts_them(String line, String name, String post) {
    assertThat(typed(line)).containsExactly(new Line(name, post));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n \n", "\u2028", "\u0085"})
  void every_line_break_parts_candidates_and_empty_lines_are_nobody(String end) {
    assertThat(typed("A, x" + end + "B" + end))
        .containsExactly(new Line("A", "x"), new Line("B", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "', Bí thư', NAME_MISSING",
    "'– Bí thư', ",
    "'A\nA', ALREADY_LISTED",
    "'A, x\nA, y', "
  })
  void a_line_without_a_name_or_with_the_same_one_is_named(String others, Flaw flaw) {
    var form = form(others, "1");
    Candidates.typed(form, List.of());
    assertThat(form.flaw(Candidates.FIELD)).isEqualTo(flaw);
  }

  @Test
  void who_is_ticked_on_the_list_is_not_typed_again() {
    var form = form("Lò Văn An, Bí thư", "1");
    Candidates.typed(form, List.of(LISTED));
    assertThat(form.flaw(Candidates.FIELD)).isEqualTo(Flaw.ALREADY_LISTED);
    var other = form("Lò Văn An, Phó Bí thư", "1");
    Candidates.typed(other, List.of(LISTED));
    assertThat(other.flawed()).isFalse();
  }

  @Test
  void names_and_positions_have_the_length_that_the_list_has() {
    assertThat(flaw("A".repeat(120) + ", " + "B".repeat(300))).isNull();
    assertThat(flaw("A".repeat(121))).isEqualTo(Flaw.TOO_LONG);
    assertThat(flaw("A, " + "B".repeat(301))).isEqualTo(Flaw.TOO_LONG);
    assertThat(flaw("A\n".repeat(30_000))).isEqualTo(Flaw.TOO_LONG);
  }

  private static Flaw flaw(String others) {
    var form = form(others, "1");
    Candidates.typed(form, List.of());
    return form.flaw(Candidates.FIELD);
  }

  @Test
  void what_was_typed_stands_in_the_form_again_and_is_read_the_same() {
    var lines = typed("A – B, C\nNay H-Mơ\nD; E – F\nG,");
    assertThat(typed(Candidates.text(lines))).isEqualTo(lines);
  }

  @ParameterizedTest(name = "{0} candidates, {1} seats: {2}")
  @CsvSource({
    "1,1,",
    "2,1,",
    "2,2,",
    "1,2,MORE_SEATS_THAN_CANDIDATES",
    "3,0,OUT_OF_RANGE",
    "3,101,OUT_OF_RANGE",
    "3,x,NOT_A_NUMBER",
    "3,'',MISSING"
  })
  void there_are_never_more_seats_than_candidates(int candidates, String seats, Flaw flaw) {
    var form = form(names(candidates), seats);
    var draft = ElectionFields.draft(form, "Bầu", List.of());
    assertThat(form.flaw("seats")).isEqualTo(flaw);
    assertThat(draft.lines()).hasSize(candidates);
  }

  private static String names(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(n -> "Ứng viên " + n)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_ballot_paper_has_room_for_a_hundred_and_nobody_is_no_election() {
    var most = form(names(PollDraft.MOST_LINES), "5");
    ElectionFields.draft(most, "Bầu", List.of());
    assertThat(most.flawed()).isFalse();
    var over = form(names(PollDraft.MOST_LINES), "5");
    ElectionFields.draft(over, "Bầu", List.of(LISTED));
    assertThat(over.flaw("person")).isEqualTo(Flaw.TOO_MANY_CHOSEN);
    var nobody = form(" \n ", "1");
    ElectionFields.draft(nobody, "Bầu", List.of());
    assertThat(nobody.flaw("person")).isEqualTo(Flaw.NOBODY_CHOSEN);
    assertThat(nobody.flawed("seats")).isFalse();
  }

  @Test
  void whoever_is_ticked_stands_before_whoever_is_typed() {
    var draft = ElectionFields.draft(form("B", "1"), "Bầu", List.of(LISTED));
    assertThat(draft.lines()).containsExactly(LISTED, new Line("B", ""));
    assertThat(draft.seats()).hasValue(1);
    var again = ElectionFields.form(Form.of(Map.of()), draft, List.of(LISTED));
    assertThat(again.text(Candidates.FIELD)).isEqualTo("B");
    assertThat(again.text("seats")).isEqualTo("1");
  }
}
