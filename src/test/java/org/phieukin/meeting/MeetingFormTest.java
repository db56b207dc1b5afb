package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** What is written about a meeting, who is there, and how somebody is found. */
class MeetingFormTest {
  private static final MeetingDetails DIEN_BIEN =
      new MeetingDetails(
          "Ban Chấp hành Đảng bộ tỉnh Điện Biên khóa XIV",
          "Hội nghị lần thứ 18",
          "nhiệm kỳ 2020–2025",
          LocalDate.of(2023, 12, 15),
          "Điện Biên",
          "Quy định 96-QĐ/TW\nKế hoạch 104-KH/TU",
          "Phẩm chất chính trị\n\nKết quả công tác");

  @Test
  void a_meeting_shown_for_editing_and_sent_again_is_the_same_meeting() {
    var form = Form.of(MeetingForm.fields(DIEN_BIEN));
    assertThat(MeetingForm.details(form)).isEqualTo(DIEN_BIEN);
    assertThat(form.flawed()).isFalse();
  }

  @ParameterizedTest(name = "{0} of {1} characters")
  @CsvSource({
    "body, 200",
    "ordinal, 100",
    "term, 100",
    "place, 200",
    "legalBasis, 1000",
    "criteria, 4000"
  })
  void a_text_as_long_as_its_field_is_taken_and_one_longer_is_named(String field, int most) {
    assertThat(with(field, "ấ".repeat(most)).flawed()).isFalse();
    assertThat(with(field, "ấ".repeat(most + 1)).flaw(field)).isEqualTo(Flaw.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "ordinal", "heldOn"})
  void who_meets_which_time_and_when_must_be_there(String field) {
    assertThat(with(field, " ").flaw(field)).isEqualTo(Flaw.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"term", "place", "legalBasis", "criteria"})
  void everything_else_may_be_empty(String field) {
    assertThat(with(field, "").flawed()).isFalse();
  }

  @Test
  void several_mistakes_are_all_named_at_once() {
    var form = Form.of(Map.of("heldOn", "hôm nay"));
    MeetingForm.details(form);
    assertThat(List.of("body", "ordinal", "heldOn")).allMatch(form::flawed);
  }

  private static Form with(String field, String text) {
    var fields = new HashMap<>(MeetingForm.fields(DIEN_BIEN));
    fields.put(field, text);
    var form = Form.of(fields);
    MeetingForm.details(form);
    return form;
  }

  @Test
  void the_heading_tells_meetings_apart_without_a_stray_comma() {
    assertThat(DIEN_BIEN.heading())
        .isEqualTo("Hội nghị lần thứ 18, Ban Chấp hành Đảng bộ tỉnh Điện Biên khóa XIV");
    var bare = new MeetingDetails("HĐND", " ", "", DIEN_BIEN.heldOn(), "", "", "");
    assertThat(bare.heading()).isEqualTo("HĐND");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,0", "5001,1", "45,46", "45,-1", "1,2", "2147483647,1"})
  void numbers_of_people_that_cannot_be_are_refused(int summoned, int present) {
    assertThatThrownBy(() -> new Attendance(summoned, present))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "1,1", "5000,0", "5000,5000"})
  void the_least_and_the_most_that_can_be_are_taken(int summoned, int present) {
    assertThat(new Attendance(summoned, present).present()).isEqualTo(present);
  }

  @Test
  void a_quorum_is_decided_in_whole_numbers_of_any_size() {
    for (int summoned = 1; summoned <= 5000; summoned += 37) {
      for (int present = 0; present <= summoned; present += 13) {
        for (int[] share :
            new int[][] {{3, 2}, {2, 1}, {1000, 999}, {Integer.MAX_VALUE, Integer.MAX_VALUE}}) {
          boolean expected =
              BigInteger.valueOf(share[0])
                      .multiply(BigInteger.valueOf(present))
                      .compareTo(
                          BigInteger.valueOf(share[1]).multiply(BigInteger.valueOf(summoned)))
                  >= 0;
          var attendance = new Attendance(summoned, present);
          assertThat(attendance.reaches(share[0], share[1])).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void every_letter_of_vietnamese_is_found_by_the_plain_letter_under_it() {
    var letters =
        Map.of(
            "a", "aàáảãạăằắẳẵặâầấẩẫậ",
            "e", "eèéẻẽẹêềếểễệ",
            "i", "iìíỉĩị",
            "o", "oòóỏõọôồốổỗộơờớởỡợ",
            "u", "uùúủũụưừứửữự",
            "y", "yỳýỷỹỵ",
            "d", "dđ");
    letters.forEach(
        (plain, marked) -> {
          for (var letter : marked.split("")) {
            assertThat(Folding.folded(letter)).as(letter).isEqualTo(plain);
            assertThat(Folding.folded(letter.toUpperCase())).as(letter).isEqualTo(plain);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Lò Văn Phương, phuong lo, true",
    "Lò Văn Phương, PHƯƠNG, true",
    "Lò Văn Phương, ' lò-văn ', true",
    "Lò Văn Phương, van ph, true",
    "Lò Văn Phương, '', true",
    "Lò Văn Phương, '!?', true",
    "Lò Văn Phương, phuong lo thi, false",
    "Lò Văn Phương, lovan, false",
    "Nay H’Mơ, h mo, true",
    "Nay H’Mơ, hmo, false",
    "Trần Quốc Cường, cuong quoc tran, true",
    "Trần Quốc Cường, c, true",
    "Đào 2, đao 2, true"
  })
  void somebody_is_found_by_words_in_any_order_and_unfinished(
      String name, String typed, boolean found) {
    assertThat(Folding.matches(Folding.folded(name), typed)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ð", "ß", "Ω", "日本", "😀", "\u0000", "ﬁ", "½"})
  void letters_of_others_harm_nothing(String letter) {
    assertThat(Folding.folded("An " + letter + " Bình")).startsWith("an").endsWith("binh");
    assertThat(Folding.folded(Folding.folded(letter))).isEqualTo(Folding.folded(letter));
  }
}
