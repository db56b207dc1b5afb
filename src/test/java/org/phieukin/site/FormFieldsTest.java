package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands and hostile programs type into forms, and what comes of it. */
class FormFieldsTest {
  private static Form typed(String text) {
    return Form.of(Map.of("field", text));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "45,45", "100,100", "007,7", "' 12 ',12", "000000045,45"})
  void a_whole_number_within_the_limits_is_taken(String text, int number) {
    var form = typed(text);
    assertThat(form.number("field", 0, 100)).hasValue(number);
    assertThat(form.flawed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "999999999", "000000101"})
  void a_number_outside_the_limits_is_named_as_such(String text) {
    assertNoNumber(text, Flaw.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1", "+1", "1.5", "1,5", "1e3", "0x1", "12a", "1 2", "٤٥", "４５", "½", "Ⅳ", "NaN", "=1",
        "1'"
      })
  void what_is_no_number_in_our_digits_is_named_as_such(String text) {
    assertNoNumber(text, Flaw.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\t\r\n", "\u0000", "\uffff"})
  void a_field_that_looks_empty_is_missing(String text) {
    assertNoNumber(text, Flaw.MISSING);
    var form = typed(text);
    assertThat(form.required("field", 10)).isEmpty();
    assertThat(form.flaw("field")).isEqualTo(Flaw.MISSING);
    assertThat(typed(text).optional("field", 10)).isEmpty();
  }

  @Test
  void a_number_longer_than_any_that_counts_does_not_overflow() {
    assertNoNumber("4294967341", Flaw.TOO_LONG);
    assertNoNumber("9".repeat(100_000), Flaw.TOO_LONG);
  }

  private static void assertNoNumber(String text, Flaw flaw) {
    var form = typed(text);
    assertThat(form.number("field", 0, 100)).isEmpty();
    assertThat(form.flaw("field")).isEqualTo(flaw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-15", "1990-01-01", "2200-12-31", "2024-02-29", " 2023-12-15 "})
  void a_day_as_date_fields_send_it_is_taken(String text) {
    var form = typed(text);
    assertThat(form.day("field")).isEqualTo(LocalDate.parse(text.strip()));
    assertThat(form.flawed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15/12/2023",
        "2023-2-9",
        "2023-02-29",
        "2023-13-01",
        "2023-00-10",
        "1989-12-31",
        "2201-01-01",
        "0001-01-01",
        "-999-01-01",
        "hôm nay",
        "20231215",
        "2023-W50",
        "２０２３-12-15"
      })
  void what_is_no_day_of_our_time_is_named_as_such(String text) {
    var form = typed(text);
    form.day("field");
    assertThat(form.flaw("field")).isEqualTo(Flaw.NOT_A_DATE);
  }

  @Test
  void a_day_is_missing_before_it_is_wrong() {
    var form = typed("");
    form.day("field");
    assertThat(form.flaw("field")).isEqualTo(Flaw.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "'Lê  An', 'Lê An'",
    "' Lê An ', 'Lê An'",
    "'Lê\tAn', 'Lê An'",
    "'Lê\u00a0An', 'Lê An'",
    "'Lê\u0000\u001b\u0007An', 'Lê An'",
    "'Le\u0302 An', 'Lê An'",
    "'Lê\u0085An', 'Lê An'",
    "'Lê\u2028An\u2029', 'Lê An'",
    "'Lê\u009b2J An', 'Lê 2J An'"
  })
  void a_name_is_one_line_in_composed_letters(String text, String name) {
    assertThat(typed(text).required("field", 50)).isEqualTo(name);
    assertThat(typed(text.replace("An", "\r\nAn")).required("field", 50)).isEqualTo(name);
  }

  @Test
  void the_length_is_that_of_the_composed_text_and_the_limit_itself_is_allowed() {
    var decomposed = "Le\u0302 Thi\u0323 \u0110o\u0302\u0300";
    var form = typed(decomposed);
    assertThat(form.required("field", 9)).isEqualTo("Lê Thị Đồ");
    assertThat(form.flawed()).isFalse();
    form.required("field", 8);
    assertThat(form.flaw("field")).isEqualTo(Flaw.TOO_LONG);
  }

  @Test
  void blanks_around_a_text_never_make_it_too_long() {
    var form = typed(" ".repeat(1_000) + "ab" + "\n".repeat(1_000));
    assertThat(form.required("field", 2)).isEqualTo("ab");
    assertThat(form.lines("field", 2)).isEqualTo("ab");
    assertThat(form.flawed()).isFalse();
  }

  @Test
  void lines_stay_lines_and_nothing_else_that_controls_stays() {
    var form = typed("một\r\nhai\n\n ba\u0000\u0008\u001b[2J\tbốn\rnăm");
    assertThat(form.lines("field", 100)).isEqualTo("một\nhai\n\n ba [2J bốn năm");
  }

  @Test
  void too_long_a_text_comes_back_whole_to_be_mended() {
    var text = "á".repeat(301);
    var form = typed(text);
    form.required("field", 300);
    assertThat(form.flaw("field")).isEqualTo(Flaw.TOO_LONG);
    assertThat(form.text("field")).isEqualTo(text);
  }

  @Test
  void what_is_marked_first_is_what_the_field_says() {
    var form = typed("x");
    form.mark("field", Flaw.NOT_A_NUMBER);
    form.mark("field", Flaw.TOO_LONG);
    form.mark("other", Flaw.MISSING);
    assertThat(form.flaw("field")).isEqualTo(Flaw.NOT_A_NUMBER);
    assertThat(form.flawed("field")).isTrue();
    assertThat(form.flawed("third")).isFalse();
    assertThat(form.flaw("third")).isNull();
  }

  @Test
  void a_field_that_was_not_sent_is_empty_and_ticks_nothing() {
    var form = Form.sent(new MultivaluedHashMap<>());
    assertThat(form.text("field")).isEmpty();
    assertThat(form.all("field")).isEmpty();
    assertThat(form.has("field", "")).isFalse();
    assertThat(form.optional("field", 10)).isEmpty();
    assertThat(form.flawed()).isFalse();
  }

  @Test
  void a_field_sent_several_times_ticks_each_and_reads_as_the_first() {
    var fields = new MultivaluedHashMap<String, String>();
    fields.addAll("person", List.of("b", "a", "b"));
    var form = Form.sent(fields);
    assertThat(form.text("person")).isEqualTo("b");
    assertThat(form.all("person")).containsExactly("b", "a", "b");
    assertThat(form.has("person", "a")).isTrue();
    assertThat(form.has("person", "A")).isFalse();
  }

  @Test
  void a_form_shown_again_with_other_ticks_keeps_what_was_typed() {
    var form = typed("tên").with("person", List.of("a", "c"));
    assertThat(form.text("field")).isEqualTo("tên");
    assertThat(form.all("person")).containsExactly("a", "c");
  }
}
