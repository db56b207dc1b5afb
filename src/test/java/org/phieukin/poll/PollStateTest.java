package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.phieukin.meeting.Attendance;

class PollStateTest {
  @ParameterizedTest
  @CsvSource({
    // state, FREEZE, OPEN, PAUSE, RESUME, CLOSE, COUNT, PUBLISH, CANCEL
    "DRAFT,     y, n, n, n, n, n, n, y",
    "READY,     n, y, n, n, n, n, n, y",
    "OPEN,      n, n, y, n, y, n, n, y",
    "PAUSED,    n, n, n, y, y, n, n, y",
    "CLOSED,    n, n, n, n, n, y, n, y",
    "COUNTED,   n, n, n, n, n, n, y, y",
    "PUBLISHED, n, n, n, n, n, n, n, n",
    "CANCELLED, n, n, n, n, n, n, n, n",
  })
  void each_state_allows_its_steps_and_no_others(
      PollState state,
      String freeze,
      String open,
      String pause,
      String resume,
      String close,
      String count,
      String publish,
      String cancel) {
    String[] allowed = {freeze, open, pause, resume, close, count, publish, cancel};
    for (var step : Step.values()) {
      assertThat(step.startsFrom(state))
          .as("%s from %s", step, state)
          .isEqualTo(allowed[step.ordinal()].equals("y"));
    }
  }

  @ParameterizedTest
  @EnumSource(PollState.class)
  void no_state_leads_back_to_an_earlier_one_but_for_a_pause(PollState state) {
    for (var next : PollState.values()) {
      if (state.leadsTo(next) && !(state == PollState.PAUSED && next == PollState.OPEN)) {
        assertThat(next.ordinal()).isGreaterThan(state.ordinal());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "45, 30, true",
    "45, 29, false",
    "46, 30, false",
    "46, 31, true",
    "1, 1, true",
    "3, 2, true",
    "3, 1, false",
    "5000, 3333, false",
    "5000, 3334, true",
    "10, 0, false"
  })
  void two_thirds_are_counted_in_whole_numbers(int summoned, int present, boolean quorate) {
    assertThat(new Attendance(summoned, present).reaches(3, 2)).isEqualTo(quorate);
  }

  @Test
  void opening_and_going_on_are_told_apart() {
    assertThat(Step.OPEN.startsFrom(PollState.PAUSED)).isFalse();
    assertThat(Step.RESUME.startsFrom(PollState.READY)).isFalse();
  }
}
