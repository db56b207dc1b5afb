package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.meeting.PeopleTable.Problem;

/** Which column of a list says what, whoever made the list. */
class ColumnsTest {
  private static final PersonDetails A = new PersonDetails("Lò Văn An", "Bí thư");
  private static final PersonDetails B = new PersonDetails("Mùa Thị Bình", "Chủ tịch");

  @ParameterizedTest
  @CsvSource({
    "Họ và tên, Chức vụ",
    "HỌ VÀ TÊN, CHỨC VỤ",
    "họ  và  tên:, 'chức vụ, đơn vị'",
    "Họ tên, Chức danh",
    "'Họ, tên', Chức vụ hiện nay",
    "Họ và tên người được lấy phiếu, Chức danh lấy phiếu",
    "Tên, Chức vụ",
    "Ho va ten, Chuc vu",
    "Full name, Position",
    "NAME, TITLE",
    "Fullname, Post"
  })
  void headings_are_understood_however_they_are_written(String name, String post) {
    for (var form : Normalizer.Form.values()) {
      var heading = Normalizer.normalize(name + ";" + post, form);
      var table = Lists.people(heading + "\nLò Văn An;Bí thư\nMùa Thị Bình;Chủ tịch");
      assertThat(table.problems()).isEmpty();
      assertThat(table.people()).containsExactly(A, B);
    }
    var turned = post + ";" + name + "\nBí thư;Lò Văn An\nChủ tịch;Mùa Thị Bình";
    assertThat(Lists.people(turned.replace("chức vụ, đơn vị", "chức vụ")).people())
        .containsExactly(A, B);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "01", "1.", "1)", "0001"})
  void a_first_column_that_only_counts_is_passed_over(String number) {
    var table = Lists.people(number + ";Lò Văn An;Bí thư\n2;Mùa Thị Bình;Chủ tịch");
    assertThat(table.problems()).isEmpty();
    assertThat(table.people()).containsExactly(A, B);
  }

  @Test
  void a_first_column_that_counts_but_not_always_is_a_name_and_is_named_as_too_much() {
    var table = Lists.people("1;Lò Văn An;Bí thư\nx;Mùa Thị Bình;Chủ tịch");
    assertThat(table.problems())
        .containsExactly(
            new Problem(1, RowFlaw.TOO_MANY_COLUMNS), new Problem(2, RowFlaw.TOO_MANY_COLUMNS));
  }

  @Test
  void numbers_alone_are_names_for_there_is_nothing_else() {
    assertThat(Lists.people("1\n2").people())
        .extracting(PersonDetails::name)
        .containsExactly("1", "2");
  }

  @Test
  void columns_beyond_a_heading_are_somebody_elses_and_harm_nothing() {
    var table =
        Lists.people(
            "TT;Họ và tên;Năm sinh;Chức vụ;Ghi chú\n"
                + "1;Lò Văn An;1970;Bí thư;\n"
                + "2;Mùa Thị Bình;;Chủ tịch;x");
    assertThat(table.problems()).isEmpty();
    assertThat(table.people()).containsExactly(A, B);
  }

  @Test
  void a_heading_below_the_lines_of_the_authority_is_found() {
    var head = "TỈNH ỦY ĐIỆN BIÊN;;\n*;;\n;;\nDANH SÁCH;;\n(kèm theo Tờ trình);;\n";
    var table =
        Lists.people(head + "TT;Họ và tên;Chức vụ\n1;Lò Văn An;Bí thư\n2;Mùa Thị Bình;Chủ tịch");
    assertThat(table.people()).containsExactly(A, B);
  }

  @Test
  void a_list_with_a_column_of_names_alone_has_no_positions() {
    var table = Lists.people("TT;Họ và tên\n1;Lò Văn An\n2;Mùa Thị Bình");
    assertThat(table.people())
        .containsExactly(new PersonDetails("Lò Văn An", ""), new PersonDetails("Mùa Thị Bình", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Họ và tên;Đơn vị;Ghế",
    "'HỌ TÊN;Cơ quan, đơn vị;Số ghế'",
    "'Họ và tên;Chức vụ, đơn vị công tác;Chỗ ngồi'",
    "Tên;Tên đơn vị;Chỗ",
    "Full name;Unit;Seat",
    "Họ và tên đại biểu;Nơi công tác;Vị trí ngồi"
  })
  void a_roll_has_units_and_seats_by_many_names(String heading) {
    var table = Lists.roll(heading + "\nLò Văn An;Sở Y tế;A12\nMùa Thị Bình;;");
    assertThat(table.problems()).isEmpty();
    assertThat(table.people())
        .containsExactly(
            new DelegateDetails("Lò Văn An", "Sở Y tế", "A12"),
            new DelegateDetails("Mùa Thị Bình", "", ""));
  }

  @Test
  void the_limits_of_cells_are_those_of_the_database_and_each_has_its_own_sentence() {
    assertThat(Lists.people("A".repeat(120) + ";" + "B".repeat(300)).problems()).isEmpty();
    assertFlaw(Lists.people("A".repeat(121) + ";x"), RowFlaw.NAME_TOO_LONG);
    assertFlaw(Lists.people("A;" + "B".repeat(301)), RowFlaw.POST_TOO_LONG);
    assertThat(Lists.roll("A;" + "B".repeat(200) + ";" + "C".repeat(20)).problems()).isEmpty();
    assertFlaw(Lists.roll("A;" + "B".repeat(201) + ";C"), RowFlaw.UNIT_TOO_LONG);
    assertFlaw(Lists.roll("A;B;" + "C".repeat(21)), RowFlaw.SEAT_TOO_LONG);
  }

  private static void assertFlaw(PeopleTable<?> table, RowFlaw flaw) {
    assertThat(table.problems()).containsExactly(new Problem(1, flaw));
    assertThat(table.good()).isFalse();
  }

  @Test
  void two_of_one_name_are_two_people_only_if_something_else_differs() {
    assertThat(Lists.people("A;x\nA;y").problems()).isEmpty();
    assertThat(Lists.people("A;x\nA ; x").problems())
        .containsExactly(new Problem(2, RowFlaw.LISTED_BEFORE));
    assertThat(Lists.people("Le\u0302;x\nLê;x").problems())
        .containsExactly(new Problem(2, RowFlaw.LISTED_BEFORE));
    assertThat(Lists.roll("A;x;1\nA;x;2").problems()).isEmpty();
  }
}
