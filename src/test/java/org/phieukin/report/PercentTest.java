package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
  @ParameterizedTest
  @CsvSource({
    "45,45,'100,00',100.00",
    "44,45,'97,78',97.78",
    "42,45,'93,33',93.33",
    "40,45,'88,89',88.89",
    "26,45,'57,78',57.78",
    "0,45,'0,00',0.00",
    "0,0,'0,00',0.00",
    "1,200,'0,50',0.50",
    "1,800,'0,13',0.13",
    "1,1000000,'0,00',0.00"
  })
  void a_share_has_two_decimals_rounded_half_up(int count, int base, String comma, String dot) {
    var percent = Percent.of(count, base);
    assertThat(percent.in("vi")).isEqualTo(comma + "\u00a0%");
    assertThat(percent.in("en")).isEqualTo(dot + "%");
    assertThat(percent.dotted()).isEqualTo(dot);
  }
}
