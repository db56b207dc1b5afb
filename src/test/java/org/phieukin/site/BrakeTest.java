package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.phieukin.site.Limit.Counter;

/** Guessing is slowed down, whatever the clock on the wall says and however many guess. */
class BrakeTest {
  private static final Limit LIMIT = Limit.aMinute("guesses", 6);
  private static final Counter ONE = LIMIT.of("192.0.2.1");
  private static final Counter OTHER = LIMIT.of("192.0.2.2");
  private static final Counter ALL = Limit.aMinute("guesses of all", 8).ofAll();

  private long nanos = Long.MAX_VALUE - Duration.ofSeconds(5).toNanos();
  private final Brake brake = new Brake(() -> nanos, 100);

  private void later(Duration time) {
    nanos += time.toNanos();
  }

  private int tries(Counter... counters) {
    int taken = 0;
    while (brake.takes(counters)) {
      taken++;
    }
    return taken;
  }

  @Test
  void there_are_so_many_tries_and_no_more() {
    assertThat(tries(ONE)).isEqualTo(6);
    assertThat(tries(OTHER)).isEqualTo(6);
    assertThatThrownBy(() -> brake.take(ONE)).isInstanceOf(Refusal.class);
  }

  @Test
  void tries_come_back_one_by_one_even_where_the_clock_overflows() {
    tries(ONE);
    later(Duration.ofSeconds(9));
    assertThat(tries(ONE)).isZero();
    later(Duration.ofSeconds(1));
    assertThat(tries(ONE)).isEqualTo(1);
    later(Duration.ofSeconds(30));
    assertThat(tries(ONE)).isEqualTo(3);
  }

  @Test
  void a_try_that_was_none_is_given_back() {
    tries(ONE);
    brake.giveBack(ONE);
    assertThat(tries(ONE)).isEqualTo(1);
  }

  @Test
  void more_than_was_taken_is_never_given_back() {
    brake.take(ONE);
    brake.giveBack(ONE);
    brake.giveBack(ONE);
    assertThat(tries(ONE)).isEqualTo(6);
  }

  @Test
  void where_one_counter_has_no_try_left_the_others_keep_theirs() {
    assertThat(tries(ONE, ALL)).isEqualTo(6);
    assertThat(tries(OTHER, ALL)).isEqualTo(2);
    assertThat(tries(OTHER)).isEqualTo(4);
  }

  @Test
  void a_counter_is_forgotten_when_it_is_full_again() {
    tries(ONE);
    later(Duration.ofSeconds(59));
    assertThat(brake.known()).isEqualTo(1);
    later(Duration.ofSeconds(2));
    assertThat(brake.known()).isZero();
    assertThat(tries(ONE)).isEqualTo(6);
  }

  @Test
  void whoever_tries_often_stays_known_among_very_many_others() {
    tries(ONE);
    for (int other = 0; other < 5_000; other++) {
      brake.takes(LIMIT.of("198.51.100." + other));
      assertThat(brake.takes(ONE)).isFalse();
    }
    assertThat(brake.known()).isLessThanOrEqualTo(100);
  }

  @Test
  void a_name_of_any_length_takes_little_room() {
    assertThat(LIMIT.of("x".repeat(2_000_000)).whose()).hasSize(100);
  }
}
