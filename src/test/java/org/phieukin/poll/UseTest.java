package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of the use of the result at their borders, in integers (RULES A, B). */
class UseTest {
  private static final List<Preset> BUILT_IN = PresetFile.builtIn();

  private static List<Integer> classes(String preset, long low, long base) {
    var uses =
        BUILT_IN.stream()
            .filter(rules -> rules.key().equals(preset))
            .findFirst()
            .orElseThrow()
            .uses();
    return uses.stream().filter(use -> use.covers(low, base)).map(uses::indexOf).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0,45,", "22,45,", "23,45,0", "29,45,0", "30,45,1", "45,45,1", "23,46,", "24,46,0", "30,46,0",
    "31,46,1", "40,81,", "41,81,0", "53,81,0", "54,81,1", "0,1,", "1,1,1", "1,2,", "2,3,1", "1,3,"
  })
  void low_marks_fall_into_the_class_that_the_regulation_and_the_resolution_say(
      long low, long base, Integer expected) {
    var classes = expected == null ? List.<Integer>of() : List.of(expected);
    assertThat(classes("qd96", low, base)).isEqualTo(classes);
    assertThat(classes("nq96", low, base)).isEqualTo(classes);
  }

  @Test
  void a_share_that_is_printed_as_66_67_percent_can_still_be_below_two_thirds() {
    assertThat(classes("qd96", 3333, 5000)).containsExactly(0);
    assertThat(classes("qd96", 3334, 5000)).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd96", "nq96"})
  void an_empty_box_puts_nobody_into_a_class(String preset) {
    assertThat(classes(preset, 0, 0)).isEmpty();
  }

  @Test
  void no_count_falls_into_two_classes_and_every_one_above_half_into_one() {
    for (var preset : List.of("qd96", "nq96")) {
      for (int base = 1; base <= 200; base++) {
        for (int low = 0; low <= base; low++) {
          assertThat(classes(preset, low, base)).hasSize(2 * low > base ? 1 : 0);
        }
      }
    }
  }
}
