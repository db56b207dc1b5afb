package org.phieukin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.poll.PollState;

/** What was handed out is a ballot, came back, or is missing: the sum is told (RULES A). */
class LedgerFiguresTest {
  private static Ledger ledger(
      Integer issued, int returned, int used, int paper, Integer paperBack) {
    return new Ledger(
        45, 5, 0, 0, optional(issued), 0, returned, used, paper, optional(paperBack), 0);
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @ParameterizedTest(name = "issued {0}, returned {1}, used {2}, paper {3}, back {4}: missing {5}")
  @CsvSource({
    "45, 0, 45, 0, , 0", "45, 0, 44, 0, , 1", "45, 2, 43, 0, , 0", "45, 2, 40, 0, , 3",
    "45, 1, 38, 6, , 0", "45, 1, 38, 6, 6, 0", "45, 1, 38, 6, 5, 1", "45, 1, 38, 6, 0, 6",
    "30, 1, 37, 6, , 0", ", 0, 45, 0, , 0", "0, 0, 0, 0, , 0"
  })
  void what_came_back_neither_as_a_ballot_nor_unused_is_missing(
      Integer issued, int returned, int used, int paper, Integer back, int missing) {
    var ledger = ledger(issued, returned, used, paper, back);
    assertThat(ledger.missing()).isEqualTo(missing);
    assertThat(ledger.lacks()).isEqualTo(missing > 0);
  }

  @ParameterizedTest(name = "issued {0}, returned {1}, used {2}, paper {3}: overused {4}")
  @CsvSource({
    "45, 0, 45, 0, false", "45, 0, 46, 0, true", "45, 1, 45, 0, true", "45, 1, 44, 0, false",
    "45, 0, 40, 6, true", "45, 0, 39, 6, false", "30, 1, 37, 6, true", ", 0, 45, 0, false"
  })
  void more_ballots_than_slips_in_anybodys_hands_are_noticed(
      Integer issued, int returned, int used, int paper, boolean overused) {
    assertThat(ledger(issued, returned, used, paper, null).overused()).isEqualTo(overused);
  }

  @ParameterizedTest(name = "{0} ballots, rehearsal {1}: counted and published in one go: {2}")
  @CsvSource({
    "0, false, true",
    "1, false, false",
    "4, false, false",
    "5, false, true",
    "4, true, true"
  })
  void one_press_does_not_promise_to_publish_what_waits_for_two_people(
      int used, boolean rehearsal, boolean published) {
    var view =
        new LedgerView(
            "uuid",
            "Lấy phiếu",
            rehearsal,
            PollState.CLOSED,
            ledger(used, 0, used, 0, null),
            Optional.empty(),
            true,
            Optional.empty(),
            false,
            5);
    assertThat(view.publishable()).isEqualTo(published);
    assertThat(view.few()).isEqualTo(!published);
    assertThat(view.countable()).isTrue();
  }

  @Test
  void every_slip_handed_out_is_accounted_for_whatever_the_figures() {
    for (int returned = 0; returned <= 5; returned++) {
      for (int used = 0; used <= 10; used++) {
        for (int paper = 0; paper <= 5; paper++) {
          for (int back = 0; back <= paper; back++) {
            int issued = returned + used + paper + 3;
            var ledger = ledger(issued, returned, used, paper, back);
            assertThat(ledger.collected() + returned + ledger.missing()).isEqualTo(issued);
            assertThat(ledger.missing()).isEqualTo(3 + paper - back);
            assertThat(ledger.overused()).isFalse();
          }
        }
      }
    }
  }

  @Test
  void paper_that_nobody_has_counted_yet_is_taken_for_come_back_and_said_so() {
    var uncounted = ledger(45, 0, 39, 6, null);
    assertThat(uncounted.collected()).isEqualTo(45);
    assertThat(uncounted.paperUncounted()).isTrue();
    var counted = ledger(45, 0, 39, 6, 4);
    assertThat(counted.collected()).isEqualTo(43);
    assertThat(counted.paperUncounted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"6, 6, false", "6, 7, true", "0, 1, true", "6, , false", "0, 0, false"})
  void more_paper_than_was_handed_out_is_noticed(int paper, Integer back, boolean over) {
    assertThat(ledger(45, 0, 30, paper, back).paperOver()).isEqualTo(over);
  }

  @Test
  void without_paper_nothing_waits_for_a_count_of_it() {
    var ledger = ledger(45, 0, 45, 0, null);
    assertThat(ledger.onPaper()).isFalse();
    assertThat(ledger.paperUncounted()).isFalse();
    assertThat(ledger.collectedOnPaper()).isZero();
  }
}
