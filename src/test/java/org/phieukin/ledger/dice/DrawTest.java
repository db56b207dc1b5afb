package org.phieukin.ledger.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {
  private static final String POLL = "h9kejKXVzfio3L";
  private static final String DICE = "3516244361";

  @Test
  void the_same_dice_draw_the_same_tablets_and_each_only_once() {
    var numbers = new Draw(POLL, 20, 5, DICE).numbers();
    assertThat(numbers).hasSize(5).isSorted().doesNotHaveDuplicates();
    assertThat(numbers).allMatch(number -> number >= 1 && number <= 20);
    assertThat(new Draw(POLL, 20, 5, DICE).numbers()).isEqualTo(numbers);
  }

  @Test
  void other_dice_and_other_polls_draw_others_and_every_tablet_can_be_drawn() {
    var seen = new HashSet<Integer>();
    var draws = new HashSet<Object>();
    for (int n = 0; n < 200; n++) {
      var dice =
          Integer.toString(n, 6)
              .chars()
              .map(digit -> digit + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
      var numbers = new Draw(POLL, 20, 5, DICE + dice).numbers();
      seen.addAll(numbers);
      draws.add(numbers);
    }
    assertThat(seen).hasSize(20);
    assertThat(draws).hasSizeGreaterThan(150);
    assertThat(new Draw("another", 20, 5, DICE).numbers())
        .isNotEqualTo(new Draw(POLL, 20, 5, DICE).numbers());
  }

  @ParameterizedTest
  @CsvSource({"20,5,4,72", "20,5,1,25", "20,20,1,100", "10,3,0,0", "45,5,45,100", "3,1,1,33"})
  void the_chance_is_that_of_drawing_without_putting_back(int of, int drawn, int bad, int chance) {
    assertThat(new Draw(POLL, of, drawn, DICE).chance(bad)).isEqualTo(chance);
  }

  @ParameterizedTest
  @CsvSource({
    "20,5,351624436",
    "20,5,3516244367",
    "20,5,351624436a",
    "5,6,3516244361",
    "5,0,3516244361"
  })
  void what_no_dice_show_draws_nothing(int tablets, int drawn, String dice) {
    assertThatThrownBy(() -> new Draw(POLL, tablets, drawn, dice))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
