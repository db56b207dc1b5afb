package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  @ParameterizedTest
  @ValueSource(ints = {0xfffe, 0xffff, 0xfdd0, 0x1ffff, 0xd800, 0xdc00})
  void what_is_no_character_is_no_part_of_a_text(int point) {
    var none = Character.toString(point);
    var typed =
        Map.of("name", none + "Le\u0302 " + none + "An", "lines", "a" + none + "\nb", "x", none);
    var form = Form.of(typed);
    assertThat(form.required("name", 30)).isEqualTo("Lê An");
    assertThat(form.lines("lines", 30)).isEqualTo("a\nb");
    assertThat(form.flawed()).isFalse();
    assertThat(form.required("x", 30)).isEmpty();
    assertThat(form.flaw("x")).isEqualTo(Flaw.MISSING);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1ec5, 0x20000, 0x1f44d, 0xfffd, 0xe000})
  void every_character_stays(int point) {
    var one = Character.toString(point);
    assertThat(Form.of(Map.of("name", one)).required("name", 30)).isEqualTo(one);
  }
}
