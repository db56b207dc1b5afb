package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.poll.Bar;
import org.phieukin.poll.Preset.Base;

/** More than half of those summoned, the highest first, and ties stay ties (RULES C). */
class WinnersTest {
  private static final Bar HALF = new Bar(2, Base.SUMMONED);

  private static Winners winners(String votes, int seats, int summoned) {
    var numbers = Arrays.stream(votes.split(" ")).map(Integer::valueOf).toList();
    return Winners.of(numbers, seats, number -> HALF.passed(number, summoned));
  }

  /** E: elected, t: tied, o: outnumbered, -: not elected. */
  private static String letters(Winners winners) {
    return winners.verdicts().stream()
        .map(
            verdict ->
                switch (verdict) {
                  case ELECTED -> "E";
                  case TIED -> "t";
                  case OUTNUMBERED -> "o";
                  case NOT_ELECTED -> "-";
                })
        .collect(Collectors.joining());
  }

  @Test
  void of_11_summoned_and_10_present_5_votes_do_not_elect_and_6_do() {
    assertThat(HALF.needed(11)).isEqualTo(6);
    assertThat(letters(winners("5", 1, 11))).isEqualTo("-");
    assertThat(letters(winners("6", 1, 11))).isEqualTo("E");
  }

  @ParameterizedTest(name = "{0} of {1} summoned: {2}")
  @CsvSource({
    "5, 10, false",
    "6, 10, true",
    "22, 45, false",
    "23, 45, true",
    "0, 1, false",
    "1, 1, true",
    "1, 2, false",
    "2, 2, true",
    "2500, 5000, false",
    "2501, 5000, true"
  })
  void half_is_not_more_than_half(int votes, int summoned, boolean elected) {
    assertThat(letters(winners("" + votes, 1, summoned))).isEqualTo(elected ? "E" : "-");
    assertThat(votes >= HALF.needed(summoned)).isEqualTo(elected);
  }

  @ParameterizedTest(name = "{0} for {1} seats, {2} summoned: {3}, {4} open")
  @CsvSource({
    "9 8 7,   2, 11, EEo, 0",
    "7 9 8,   2, 11, oEE, 0",
    "9 7 7,   2, 11, Ett, 1",
    "7 7 9 7, 3, 11, ttEt, 2",
    "8 8 7,   2, 11, EEo, 0",
    "8 8,     1, 11, tt, 1",
    "8 8 8,   2, 11, ttt, 2",
    "9 8 8 7, 2, 11, Etto, 1",
    "6 5 5,   2, 11, E--, 0",
    "5 5 5,   1, 11, ---, 0",
    "6 6 5,   2, 11, EE-, 0",
    "10 6 3,  2, 11, EE-, 0",
    "6 6,     2, 11, EE, 0",
    "0 0 0,   2, 11, ---, 0"
  })
  void the_highest_are_first_and_a_tie_at_the_last_seat_is_a_tie(
      String votes, int seats, int summoned, String verdicts, int open) {
    var winners = winners(votes, seats, summoned);
    assertThat(letters(winners)).isEqualTo(verdicts);
    assertThat(winners.open()).isEqualTo(open);
    assertThat(winners.tied()).isEqualTo(open > 0);
    assertThat(winners.level()).hasSize((int) verdicts.chars().filter(c -> c == 't').count());
  }

  @Test
  void no_order_of_the_ballot_paper_ever_decides() {
    for (var votes : List.of("9 7 7", "7 9 7", "7 7 9")) {
      var level = winners(votes, 2, 11).level();
      assertThat(level).hasSize(2).doesNotContain(Arrays.asList(votes.split(" ")).indexOf("9"));
    }
  }

  @Test
  void seats_that_nobody_fills_are_left_for_those_who_were_not_elected() {
    var two = winners("9 5 4", 2, 11);
    assertThat(two.vacant(2)).isEqualTo(1);
    assertThat(two.left()).containsExactly(1, 2);
    assertThat(winners("9 8", 2, 11).vacant(2)).isZero();
    assertThat(winners("9 7 7", 2, 11).vacant(2)).isZero();
  }
}
