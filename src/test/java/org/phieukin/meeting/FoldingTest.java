package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

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
}
