package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.meeting.Attendance;

/** Shares, quorums and bars are decided in whole numbers, never on a percentage (RULES A, C). */
class FractionTest {
  private static final Fraction HALF = new Fraction(2, 1);
  private static final Fraction TWO_THIRDS = new Fraction(3, 2);

  @ParameterizedTest(name = "{0} of {1} is {2} of one half")
  @CsvSource({"22,45,-1", "23,45,1", "22,44,0", "0,0,0", "1,2,0", "0,1,-1", "1,1,1"})
  void half_is_neither_rounded_up_nor_down(long count, long base, int sign) {
    assertThat(Integer.signum(HALF.compare(count, base))).isEqualTo(sign);
  }

  @ParameterizedTest(name = "{0} of {1} is {2} of two thirds")
  @CsvSource({
    "29,45,-1",
    "30,45,0",
    "31,45,1",
    "66,100,-1",
    "67,100,1",
    "3333,5000,-1",
    "3334,5000,1"
  })
  void two_thirds_are_neither_66_percent_nor_67(long count, long base, int sign) {
    assertThat(Integer.signum(TWO_THIRDS.compare(count, base))).isEqualTo(sign);
  }

  @Test
  void numbers_of_any_size_are_compared_without_overflow() {
    assertThat(TWO_THIRDS.compare(2_000_000_000, 3_000_000_000L)).isZero();
    assertThat(TWO_THIRDS.compare(2_000_000_001, 3_000_000_000L)).isPositive();
    assertThat(new Fraction(1000, 999).compare(Integer.MAX_VALUE, Integer.MAX_VALUE)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,true",
    "2,1,true",
    "1000,1000,true",
    "1000,1,true",
    "0,0,false",
    "1,0,false",
    "0,1,false",
    "1,2,false",
    "-2,-1,false",
    "2,-1,false",
    "1001,1,false",
    "2147483647,1,false"
  })
  void a_share_is_above_nothing_and_not_above_everything(int times, int of, boolean sane) {
    assertThat(new Fraction(times, of).sane()).isEqualTo(sane);
  }

  @Test
  void shares_are_ordered_by_their_size_whatever_their_terms() {
    var random = new Random(96);
    for (int i = 0; i < 2_000; i++) {
      var a = share(random);
      var b = share(random);
      int expected =
          BigInteger.valueOf(a.of())
              .multiply(BigInteger.valueOf(b.times()))
              .compareTo(BigInteger.valueOf(b.of()).multiply(BigInteger.valueOf(a.times())));
      assertThat(Integer.signum(a.compareTo(b))).as("%s, %s", a, b).isEqualTo(expected);
      assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-expected);
    }
    assertThat(new Fraction(4, 2).compareTo(HALF)).isZero();
    assertThat(HALF.compareTo(TWO_THIRDS)).isNegative();
  }

  private static Fraction share(Random random) {
    int times = 1 + random.nextInt(1000);
    return new Fraction(times, 1 + random.nextInt(times));
  }

  @Test
  void the_quorum_that_is_asked_for_is_the_fewest_that_reach_it() {
    for (var rule :
        List.of(
            new Preset.QuorumRule(3, 2),
            new Preset.QuorumRule(2, 1),
            new Preset.QuorumRule(1, 1),
            new Preset.QuorumRule(1000, 999),
            new Preset.QuorumRule(1000, 1))) {
      for (int summoned = 1; summoned <= 600; summoned++) {
        int needed = quorum(rule, summoned, 0).needed();
        assertThat(needed).isBetween(1, summoned);
        assertThat(quorum(rule, summoned, needed).reached()).isTrue();
        assertThat(quorum(rule, summoned, needed - 1).reached()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"45,30", "46,31", "1,1", "2,2", "3,2", "5000,3334"})
  void two_thirds_of_those_summoned_are_the_quorum_of_the_regulation(int summoned, int needed) {
    var rule = Rules.of("qd96").quorum().orElseThrow();
    assertThat(quorum(rule, summoned, 0).needed()).isEqualTo(needed);
  }

  private static Quorum quorum(Preset.QuorumRule rule, int summoned, int present) {
    return new Quorum(rule, new Attendance(summoned, present));
  }

  @Test
  void eleven_summoned_and_ten_present_elect_with_six_votes_and_not_with_five() {
    var bar = Rules.of("qd244").bar().orElseThrow();
    assertThat(bar.passed(5, 11)).isFalse();
    assertThat(bar.passed(6, 11)).isTrue();
    assertThat(bar.needed(11)).isEqualTo(6);
    assertThat(bar).isEqualTo(Rules.of("qd190").bar().orElseThrow());
  }

  @Test
  void the_bar_that_is_shown_is_the_fewest_votes_that_pass_it() {
    for (int times = 1; times <= 4; times++) {
      var bar = new Bar(times, Preset.Base.SUMMONED);
      for (int people = 0; people <= 1_500; people++) {
        assertThat(bar.passed(bar.needed(people), people)).isTrue();
        assertThat(bar.passed(bar.needed(people) - 1, people)).isFalse();
      }
    }
  }

  @Test
  void exactly_half_elects_nobody() {
    var bar = new Bar(2, Preset.Base.SUMMONED);
    for (int half = 1; half <= 100; half++) {
      assertThat(bar.passed(half, 2 * half)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2,SUMMONED,true",
    "1,SUMMONED,true",
    "1000,SUMMONED,true",
    "0,SUMMONED,false",
    "-1,SUMMONED,false",
    "1001,SUMMONED,false",
    "2,COLLECTED,false",
    "2,ALL_MEMBERS,false",
    "2,,false"
  })
  void a_bar_is_held_against_those_summoned(int times, Preset.Base over, boolean sane) {
    assertThat(new Bar(times, over).sane()).isEqualTo(sane);
  }

  @Test
  void classes_that_are_apart_never_share_a_count() {
    var shares = new ArrayList<Fraction>();
    for (int times = 1; times <= 4; times++) {
      for (int of = 1; of <= times; of++) {
        shares.add(new Fraction(times, of));
      }
    }
    for (var end : shares) {
      for (var start : shares) {
        var below = use(1, HALF, end);
        var above = use(1, start, new Fraction(1, 1));
        if (below.apartFrom(above)) {
          for (long count = 0; count <= 60; count++) {
            assertThat(below.covers(count, 60) && above.covers(count, 60)).isFalse();
          }
        }
        assertThat(below.apartFrom(above)).isEqualTo(above.apartFrom(below));
        assertThat(below.apartFrom(use(2, start, end))).isTrue();
      }
    }
  }

  private static Use use(int level, Fraction from, Fraction end) {
    var words = new Preset.Words("vi", "en");
    return new Use(level, Optional.empty(), Optional.of(from), Optional.of(end), words, words);
  }
}
