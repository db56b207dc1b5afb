package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.phieukin.meeting.Attendance;
import org.phieukin.site.Refusal;

/** A poll goes its way once and never back (DESIGN, "The life of a poll"). */
class LifeOfAPollTest {
  private static final Line DO = new Line("Lê Thành Đô", "Phó Bí thư Tỉnh ủy");

  @ParameterizedTest
  @EnumSource(PollState.class)
  void a_step_that_does_not_exist_is_refused_and_changes_nothing(PollState from) {
    for (var to : PollState.values()) {
      var poll = Rules.in(from);
      if (to == from) {
        assertThat(poll.moveTo(to)).as("a button pressed twice").isFalse();
        assertThat(poll.state()).isEqualTo(from);
      } else if (from.leadsTo(to)) {
        assertThat(poll.moveTo(to)).isTrue();
        assertThat(poll.state()).isEqualTo(to);
        assertThat(poll.moveTo(to)).isFalse();
      } else {
        assertThatThrownBy(() -> poll.moveTo(to)).hasMessage("NO_SUCH_STEP");
        assertThat(poll.state()).isEqualTo(from);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "DRAFT; READY OPEN PAUSED CLOSED COUNTED PUBLISHED CANCELLED",
        "READY; OPEN PAUSED CLOSED COUNTED PUBLISHED CANCELLED",
        "OPEN; OPEN PAUSED CLOSED COUNTED PUBLISHED CANCELLED",
        "PAUSED; OPEN PAUSED CLOSED COUNTED PUBLISHED CANCELLED",
        "CLOSED; COUNTED PUBLISHED CANCELLED",
        "COUNTED; PUBLISHED CANCELLED",
        "PUBLISHED; ''",
        "CANCELLED; ''"
      })
  void nothing_else_is_ever_reached_from_a_state(PollState from, String reached) {
    var names = reached.isEmpty() ? List.<String>of() : List.of(reached.split(" "));
    assertThat(reachable(from))
        .extracting(PollState::name)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  private static Set<PollState> reachable(PollState from) {
    var reached = EnumSet.noneOf(PollState.class);
    var frontier = EnumSet.of(from);
    while (!frontier.isEmpty()) {
      var next = EnumSet.noneOf(PollState.class);
      for (var state : frontier) {
        for (var to : PollState.values()) {
          if (state.leadsTo(to) && reached.add(to)) {
            next.add(to);
          }
        }
      }
      frontier = next;
    }
    return reached;
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void each_step_ends_where_it_says_from_wherever_it_starts(Step step) {
    var starts = EnumSet.noneOf(PollState.class);
    for (var state : PollState.values()) {
      if (step.startsFrom(state)) {
        starts.add(state);
        assertThat(Rules.in(state).moveTo(step.target())).isTrue();
      }
    }
    assertThat(starts).isNotEmpty().doesNotContain(step.target());
  }

  @Test
  void the_record_tells_all_steps_apart() {
    assertThat(Step.values()).extracting(Step::act).doesNotHaveDuplicates();
    assertThat(Step.values()).allMatch(step -> !step.act().toMeeting());
  }

  @Test
  void every_arrow_of_the_life_is_the_step_of_exactly_one_button() {
    for (var from : PollState.values()) {
      for (var to : PollState.values()) {
        var steps =
            EnumSet.allOf(Step.class).stream()
                .filter(step -> step.startsFrom(from) && step.target() == to)
                .toList();
        assertThat(steps).as("%s to %s", from, to).hasSize(from.leadsTo(to) ? 1 : 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = PollState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
  void once_frozen_nothing_that_a_delegate_sees_can_be_written(PollState state) {
    var poll = Rules.in(state);
    var draft = new PollDraft("khác", false, List.of());
    assertThatThrownBy(() -> poll.write(draft))
        .isInstanceOf(Refusal.class)
        .hasMessage("ALREADY_FROZEN");
    assertThat(poll.lines()).containsExactly(DO);
    assertThat(poll.title()).isEqualTo("Lấy phiếu tín nhiệm");
    assertThat(poll.blankAllowed()).isTrue();
  }

  @Test
  void a_draft_can_be_written_as_often_as_one_likes() {
    var poll = Rules.in(PollState.DRAFT);
    var other = new Line("Trần Quốc Cường", "");
    poll.write(new PollDraft("A", false, List.of(other, DO), OptionalInt.of(51)));
    poll.write(new PollDraft("B", true, List.of(DO, other)));
    assertThat(poll.draft()).isEqualTo(new PollDraft("B", true, List.of(DO, other)));
    assertThat(poll.members()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PollState.class)
  void the_chair_confirms_the_bar_before_opening_and_never_after(PollState state) {
    var poll = Rules.in(state);
    if (state == PollState.DRAFT || state == PollState.READY) {
      poll.confirmBar(51);
      assertThat(poll.barOf()).hasValue(51);
    } else {
      assertThatThrownBy(() -> poll.confirmBar(51)).hasMessage("NO_SUCH_STEP");
      assertThat(poll.barOf()).isEmpty();
    }
  }

  @Test
  void who_was_there_at_closing_stays_so_whatever_the_meeting_says_later() {
    var poll = Rules.in(PollState.CLOSED);
    poll.fixAttendance(new Attendance(51, 45));
    assertThat(poll.attendance()).contains(new Attendance(51, 45));
  }

  @Test
  void before_freezing_there_is_no_election_to_vote_in() {
    assertThatThrownBy(() -> Rules.in(PollState.DRAFT).parameters()).hasMessage("NOT_FROZEN_YET");
  }

  @Test
  void the_lines_of_a_poll_cannot_be_changed_from_outside() {
    var poll = Rules.in(PollState.DRAFT);
    assertThatThrownBy(() -> poll.lines().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest(name = "{0} candidates, {1} seats: {2}")
  @CsvSource({
    "1,1,ONE",
    "2,2,EACH",
    "3,3,EACH",
    "2,1,LIST",
    "3,2,LIST",
    "10,1,LIST",
    "1,2,ONE",
    "2,5,EACH"
  })
  void the_shape_of_the_ballot_paper_follows_from_candidates_and_seats(
      int candidates, int seats, String shape) {
    var poll = Rules.election(candidates, seats);
    var expected = Shape.valueOf(shape);
    assertThat(poll.shape()).isEqualTo(expected);
    assertThat(poll.blankAllowed()).isEqualTo(expected != Shape.ONE);
    assertThat(Rules.in(PollState.DRAFT).shape()).isEqualTo(Shape.LEVELS);
  }
}
