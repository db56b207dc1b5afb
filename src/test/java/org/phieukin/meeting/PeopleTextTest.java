package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.meeting.PeopleTable.Problem;

/** Text that was pasted or exported: taken as it is or named as wrong, never half. */
class PeopleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lò Văn An;Bí thư, Chủ tịch|Bí thư, Chủ tịch",
        "Lò Văn An, Bí thư|Bí thư",
        "Lò Văn An;\"Bí thư; Chủ tịch\"|Bí thư; Chủ tịch",
        "\"Lò Văn An\",\"Bí thư, Chủ tịch\"|Bí thư, Chủ tịch",
        "Lò Văn An;\"Công ty \"\"Sao Mai\"\"\"|Công ty \"Sao Mai\"",
        "Lò Văn An;Công ty \"Sao Mai\"|Công ty \"Sao Mai\"",
        "Lò Văn An;Công ty 'Sao Mai'|Công ty 'Sao Mai'"
      })
  void the_mark_between_cells_is_found_and_quotes_are_understood(String text, String post) {
    var table = Lists.people(text);
    assertThat(table.problems()).isEmpty();
    assertThat(table.people()).containsExactly(new PersonDetails("Lò Văn An", post));
  }

  @Test
  void a_comma_in_some_positions_does_not_cut_the_others() {
    var table = Lists.people("An;Bí thư, Chủ tịch\nBình;Phó\nChi;Ủy viên");
    assertThat(table.people())
        .extracting(PersonDetails::post)
        .containsExactly("Bí thư, Chủ tịch", "Phó", "Ủy viên");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A1",
        "@SUM(1+1)",
        "+84 912",
        "-1",
        "<script>alert(1)</script>",
        "{inject:x}",
        "${jndi:ldap://x}",
        "'; DROP TABLE person; --",
        "../../etc/passwd",
        "%00",
        "&amp;"
      })
  void what_would_be_a_command_elsewhere_is_a_name_here(String name) {
    var table = Lists.people("Họ và tên\tChức vụ\n" + name + "\tx");
    assertThat(table.problems()).isEmpty();
    assertThat(table.people()).containsExactly(new PersonDetails(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void lines_end_as_any_system_ends_them(String end) {
    var table = Lists.people("An;a" + end + end + "Bình;b" + end);
    assertThat(table.people())
        .containsExactly(new PersonDetails("An", "a"), new PersonDetails("Bình", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A;\"x", "A;\"x\" y\nB;z", "A;x\nB;\"y\nC;z\nD;w"})
  void a_quote_that_does_not_end_is_named_and_the_text_kept_to_be_mended(String text) {
    var table = Lists.people(text);
    assertThat(table.problems()).extracting(Problem::flaw).containsExactly(RowFlaw.QUOTES_WRONG);
    assertThat(table.people()).isEmpty();
    assertThat(table.text()).isEqualTo(text);
  }

  @Test
  void a_cell_of_several_lines_is_one_line_and_the_rows_below_keep_their_numbers() {
    var table = Lists.people("An;\"Bí thư\nChủ tịch\n\nUBND\"\nBình;b\n;c");
    assertThat(table.people().get(0).post()).isEqualTo("Bí thư Chủ tịch UBND");
    assertThat(table.problems()).containsExactly(new Problem(6, RowFlaw.NAME_MISSING));
  }

  @Test
  void a_very_long_line_is_one_problem_and_no_delay() {
    var table = Lists.people("A".repeat(1_500_000));
    assertThat(table.problems()).containsExactly(new Problem(1, RowFlaw.NAME_TOO_LONG));
  }

  @Test
  void a_hundred_thousand_empty_lines_or_cells_are_nobody() {
    assertThat(Lists.people("\n".repeat(100_000) + "x;").people()).hasSize(1);
    assertThat(Lists.people(";".repeat(100_000)).problems())
        .containsExactly(new Problem(0, RowFlaw.NOBODY_LISTED));
  }

  @Test
  void a_list_of_a_hundred_thousand_rows_is_too_long_and_does_not_get_so_many_sentences() {
    var table = Lists.people("A;x\n".repeat(100_000));
    assertThat(table.problems()).hasSizeLessThan(2_100);
    assertThat(table.problems()).contains(new Problem(0, RowFlaw.TOO_MANY_PEOPLE));
  }

  @Test
  void a_file_over_the_limit_is_not_read_and_one_at_the_limit_is() {
    var over = new byte[PeopleFile.MOST_BYTES + 1];
    assertThat(PeopleFile.read(over, Layout.PEOPLE).problems())
        .containsExactly(new Problem(0, RowFlaw.FILE_TOO_LARGE));
    var most = new byte[PeopleFile.MOST_BYTES];
    Arrays.fill(most, (byte) ' ');
    assertThat(PeopleFile.read(most, Layout.PEOPLE).problems())
        .containsExactly(new Problem(0, RowFlaw.NOTHING_SENT));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9})
  void a_file_of_a_few_bytes_is_no_fault(int length) {
    for (var kind :
        new byte[][] {
          {'P', 'K', 3, 4}, {(byte) 0xd0, (byte) 0xcf, 0x11}, {(byte) 0xff, (byte) 0xfe}, {0}
        }) {
      var file = Arrays.copyOf(kind, length);
      assertThatCode(() -> PeopleFile.read(file, Layout.ROLL)).doesNotThrowAnyException();
    }
  }

  @Test
  void what_was_read_from_a_workbook_is_read_the_same_from_the_text_that_is_shown_for_mending()
      throws IOException {
    var random = new Random(18);
    var pieces =
        List.of("Lò", "\"", "'", ";", ",", "Văn ", "ấ", "=1+1", " ", "(x)", "“A”", "\\", "#");
    for (int round = 0; round < 60; round++) {
      var rows = new ArrayList<List<String>>();
      rows.add(List.of("Họ và tên", "Chức vụ"));
      for (int i = 0; i < 4; i++) {
        rows.add(List.of(i + some(random, pieces) + ".", some(random, pieces) + "."));
      }
      rows.add(List.of("\"Sao Mai\" " + round, "\"đứng đầu\""));
      var table = PeopleFile.read(Lists.workbook(rows), Layout.PEOPLE);
      assertThat(table.problems()).isEmpty();
      assertThat(PeopleText.read(table.text(), Layout.PEOPLE).people()).isEqualTo(table.people());
    }
  }

  private static String some(Random random, List<String> pieces) {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  @Test
  void a_workbook_and_the_same_list_as_text_are_the_same_people() throws IOException {
    var rows = List.of(List.of("TT", "Họ và tên", "Chức vụ"), List.of("1", "Lò Văn An", "Bí thư"));
    var table = PeopleFile.read(Lists.workbook(rows), Layout.PEOPLE);
    assertThat(table.problems()).isEmpty();
    assertThat(table.people())
        .isEqualTo(Lists.people("TT;Họ và tên;Chức vụ\n1;Lò Văn An;Bí thư").people());
  }

  @Test
  void what_was_shown_for_taking_over_is_read_by_its_places_alone() {
    var rows =
        List.of(
            new TableRow(1, List.of("Họ và tên", "Chức vụ")), new TableRow(2, List.of("1", "2")));
    assertThat(PeopleReader.readPlain(rows, Layout.PEOPLE).people())
        .containsExactly(new PersonDetails("Họ và tên", "Chức vụ"), new PersonDetails("1", "2"));
  }

  @Test
  void a_form_made_up_by_hand_is_checked_like_a_file() {
    var none = PeopleReader.readPlain(List.of(), Layout.ROLL);
    assertThat(none.problems()).containsExactly(new Problem(0, RowFlaw.NOBODY_LISTED));
    var wide = List.of(new TableRow(1, List.of("A", "B", "C", "D")));
    assertThat(PeopleReader.readPlain(wide, Layout.ROLL).problems())
        .containsExactly(new Problem(1, RowFlaw.TOO_MANY_COLUMNS));
    var bare = List.of(new TableRow(1, List.of("A")), new TableRow(2, List.of("", "B", "C")));
    assertThat(PeopleReader.readPlain(bare, Layout.ROLL).problems())
        .containsExactly(new Problem(2, RowFlaw.NAME_MISSING));
  }
}
