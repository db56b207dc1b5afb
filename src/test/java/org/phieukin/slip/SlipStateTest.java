package org.phieukin.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a slip's state says of it. */
class SlipStateTest {
  private static final int FORBIDDEN = 403;

  @Test
  void a_good_slip_is_refused_for_nothing_that_is_known_of_it() {
    assertThat(SlipState.GOOD.refusal()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "GOOD")
  void every_other_slip_opens_nothing_for_a_reason_of_the_codes(SlipState state) {
    var why = state.refusal().orElseThrow();
    assertThat(why.name()).startsWith("CODE_");
    assertThat(why.status()).isEqualTo(FORBIDDEN);
  }
}
