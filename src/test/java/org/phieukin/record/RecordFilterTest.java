package org.phieukin.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address may ask of the record. */
class RecordFilterTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', '', ''",
    "abc, '', '', about=abc",
    "'', POLL_CLOSED, '', act=POLL_CLOSED",
    "abc, POLL_CLOSED, ' Thư ký ', about=abc&act=POLL_CLOSED&actor=Th%C6%B0+k%C3%BD",
    "../x, NO_ACT, '', ''"
  })
  void an_address_carries_what_is_understood_and_nothing_else(
      String about, String act, String actor, String query) {
    assertThat(RecordFilter.of(about, act, actor).query()).isEqualTo(query);
  }

  @Test
  void letters_that_stand_for_any_other_are_not_taken_from_an_address() {
    assertThat(RecordFilter.of("", "", "%To_m%").like()).isEqualTo("%tom%");
    assertThat(RecordFilter.of("", "", "").like()).isEqualTo("%%");
  }

  @Test
  void keys_become_words_where_there_is_a_word_for_each() {
    assertThat(Term.in("organizer, teller")).containsExactly(Term.ORGANIZER, Term.TELLER);
    assertThat(Term.in("[\"TELLER\"]")).containsExactly(Term.TELLER);
    assertThat(Term.in("organizer, somebody")).isEmpty();
  }
}
