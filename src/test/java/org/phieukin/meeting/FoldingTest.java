package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private static final String ROW = Folding.folded("Lê Thành Đô · Huyện ủy Tuần Giáo · B12");

  @ParameterizedTest
  @ValueSource(strings = {"", "đô", "do", "ĐÔ LÊ", "Thành Đô", "tuan gia", "b12 le"})
  void somebody_is_found_with_accents_and_without(String typed) {
    assertThat(Folding.matches(ROW, typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dô b13", "cuong", "le x"})
  void nobody_is_found_by_words_that_are_not_there(String typed) {
    assertThat(Folding.matches(ROW, typed)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hanh", "o", "uyen"})
  void nobody_is_found_by_the_middle_of_a_word(String typed) {
    assertThat(Folding.matches(ROW, typed)).isFalse();
  }

  @Test
  void whole_words_of_the_name_are_nearer_than_their_beginnings_and_than_other_words() {
    assertThat(Folding.distance("lo van an", "lo van")).isZero();
    assertThat(Folding.distance("loc van an", "lo van")).isEqualTo(1);
    assertThat(Folding.distance("chanh van phong", "lo van")).isEqualTo(2);
  }
}
