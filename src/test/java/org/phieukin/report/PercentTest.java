package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
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

  @Test
  void every_printed_percentage_of_the_press_agrees_but_for_the_slips_that_are_named() {
    var slips = new ArrayList<String>();
    int compared = 0;
    for (var event : Published.rows("events.csv")) {
      int base = Integer.parseInt(event.get("basis_value"));
      for (var row : Published.rows(event.get("event_id") + ".csv")) {
        for (var level : List.of("high", "conf", "low")) {
          compared += compare(row, level, base, slips);
        }
      }
    }
    assertThat(compared).isEqualTo(39);
    assertThat(slips).containsExactly("Lương Nguyệt Thu conf", "Mai Đức Lộc conf");
  }

  private static int compare(CSVRecord row, String level, int base, List<String> slips) {
    var printed = row.get("pct_" + level);
    if (printed.isBlank()) {
      return 0;
    }
    var ours = new BigDecimal(Percent.of(Long.parseLong(row.get(level)), base).dotted());
    if (ours.compareTo(new BigDecimal(printed)) != 0) {
      slips.add(row.get("name") + " " + level);
    }
    return 1;
  }
}
