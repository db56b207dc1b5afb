package org.phieukin.forensics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search and its statistics, where what they must find is known. */
class RanksTest {
  private static double[] numbers(int... values) {
    return IntStream.of(values).asDoubleStream().toArray();
  }

  @Test
  void orders_agree_as_their_ranks_do() {
    assertThat(Ranks.agreement(numbers(1, 2, 3, 4), numbers(10, 20, 90, 95))).isEqualTo(1);
    assertThat(Ranks.agreement(numbers(1, 2, 3, 4), numbers(9, 7, 5, 0))).isEqualTo(-1);
    assertThat(Ranks.agreement(numbers(1, 2, 3, 4), numbers(5, 5, 5, 5))).isZero();
    assertThat(Ranks.agreement(numbers(1, 2, 3, 4, 5), numbers(1, 2, 2, 3, 3)))
        .isCloseTo(0.9487, within(0.0001));
  }

  @Test
  void chance_stays_below_its_bound_and_half_an_order_does_not() {
    var random = new Random(7);
    var arrival = IntStream.range(0, 40).asDoubleStream().toArray();
    for (int n = 0; n < 20_000; n++) {
      double agreement = Ranks.agreement(arrival, random.doubles(40).toArray());
      assertThat(Math.abs(agreement)).isLessThan(Ranks.chance(40));
    }
    var blurred = IntStream.range(0, 40).mapToDouble(at -> at + 20 * random.nextDouble()).toArray();
    assertThat(Ranks.agreement(arrival, blurred)).isGreaterThan(Ranks.chance(40));
  }

  @Test
  void a_piece_is_found_wherever_it_stands_also_across_the_parts_that_are_read() throws Exception {
    var needles = new Needles();
    needles.add("word", 3, "abcdefghijkl".getBytes(StandardCharsets.UTF_8));
    int part = 1 << 20;
    for (int at : List.of(0, 5, part - 6, part, part + 6, 2 * part - 1, 2 * part + 100)) {
      byte[] hay = new byte[2 * part + 112];
      System.arraycopy("abcdefghijkl".getBytes(StandardCharsets.UTF_8), 0, hay, at, 12);
      assertThat(needles.in(new ByteArrayInputStream(hay)))
          .isEqualTo(Map.of("word", Map.of(3, List.of((long) at))));
    }
  }
}
