package org.phieukin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.site.Refusal.Why;

/** How few ballots would give a delegate away. */
class SecrecyLimitsTest {
  private static final SecrecyLimits FIVE = SecrecyLimits.of(5, 5);

  @ParameterizedTest
  @CsvSource({
    "4, 0, BALLOTS_TOO_FEW", "1, 3, BALLOTS_TOO_FEW", "45, 1, PAPER_TOO_FEW",
    "41, 4, PAPER_TOO_FEW", "4, 41, TABLETS_TOO_FEW", "1, 44, TABLETS_TOO_FEW"
  })
  void a_handful_of_all_or_of_one_kind_shows_too_much(int tablets, int papers, Why why) {
    assertThat(FIVE.exposed(tablets, papers)).isEqualTo(Optional.of(why));
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "0, 5", "5, 5", "40, 5", "0, 45", "0, 0"})
  void five_of_each_kind_or_none_are_enough(int tablets, int papers) {
    assertThat(FIVE.exposed(tablets, papers)).isEmpty();
  }

  @Test
  void both_numbers_are_settings() {
    assertThat(SecrecyLimits.of(3, 10).exposed(4, 0)).isEmpty();
    assertThat(SecrecyLimits.of(3, 10).exposed(40, 9)).isEqualTo(Optional.of(Why.PAPER_TOO_FEW));
  }
}
