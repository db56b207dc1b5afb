package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.phieukin.poll.Line;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Rules;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** What a step waits for is told one by one, with the page where it is mended (DESIGN, DRAFT). */
class ChecklistTest {
  private static final Poll POLL = Rules.confidence("qd96", true, new Line("A", ""));

  private static Checklist list(Step step, String rules, Why... missing) {
    return Checklist.of(POLL, step, Rules.of(rules), List.of(missing));
  }

  static Stream<Arguments> stepsAndRules() {
    return Arrays.stream(Step.values())
        .flatMap(
            step ->
                Stream.of("qd96", "nq96", "nq85", "qd244", "qd190")
                    .map(rules -> Arguments.of(step, rules)));
  }

  @ParameterizedTest
  @MethodSource("stepsAndRules")
  void a_step_is_clear_exactly_when_nothing_is_missing(Step step, String rules) {
    assertThat(list(step, rules).clear()).isTrue();
    for (var why : Why.values()) {
      var checklist = list(step, rules, why);
      assertThat(checklist.clear()).as("%s", why).isFalse();
      assertThat(checklist.rows().stream().filter(row -> !row.fine()))
          .extracting(Checklist.Row::why)
          .containsExactly(why);
    }
  }

  @ParameterizedTest
  @MethodSource("stepsAndRules")
  void everything_that_is_missing_is_told_once(Step step, String rules) {
    var all =
        Arrays.stream(Why.values())
            .filter(why -> why != Why.ATTENDANCE_MISSING)
            .toArray(Why[]::new);
    var told = list(step, rules, all).rows().stream().filter(row -> !row.fine());
    assertThat(told).extracting(Checklist.Row::why).doesNotHaveDuplicates().hasSize(all.length);
  }

  @Test
  void a_reason_that_this_list_has_no_words_for_still_holds_the_step_up() {
    var row =
        list(Step.FREEZE, "qd96", Why.KEY_LOST).rows().stream().filter(r -> !r.fine()).toList();
    assertThat(row).hasSize(1);
    assertThat(row.get(0).check()).isEmpty();
    assertThat(row.get(0).address()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "qd96, ATTENDANCE, true",
    "qd96, QUORUM, true",
    "qd96, BAR, false",
    "qd96, BODY, false",
    "nq96, ATTENDANCE, false",
    "nq96, QUORUM, false",
    "nq96, SLIPS, true",
    "nq85, BODY, true",
    "nq85, QUORUM, false",
    "qd244, BAR, true",
    "qd244, ATTENDANCE, true",
    "qd190, BAR, true",
    "qd190, QUORUM, false"
  })
  void before_opening_the_rules_decide_what_is_asked(String rules, Check check, boolean asked) {
    var preset = Rules.of(rules);
    assertThat(Check.of(Step.OPEN, preset).contains(check)).isEqualTo(asked);
  }

  @Test
  void the_quorum_says_something_only_once_somebody_was_counted() {
    var uncounted = list(Step.OPEN, "qd96", Why.ATTENDANCE_MISSING);
    assertThat(checks(uncounted)).contains(Check.ATTENDANCE).doesNotContain(Check.QUORUM);
    assertThat(checks(list(Step.OPEN, "qd96"))).contains(Check.ATTENDANCE, Check.QUORUM);
    assertThat(checks(list(Step.OPEN, "qd244", Why.ATTENDANCE_MISSING))).doesNotContain(Check.BAR);
  }

  private static List<Check> checks(Checklist list) {
    return list.rows().stream().flatMap(row -> row.check().stream()).toList();
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void each_thing_leads_to_the_page_where_it_is_mended(Check check) {
    var preset = presetThatAsks(check);
    var step = stepOf(check, preset);
    var row =
        Checklist.of(POLL, step, preset, List.of()).rows().stream()
            .filter(r -> r.named() == check)
            .findFirst()
            .orElseThrow();
    var place = check.place();
    if (place.isEmpty() || place.startsWith("#")) {
      assertThat(row.address()).isEqualTo(place);
    } else if (place.equals("attendance")) {
      assertThat(row.address()).isEqualTo("/desk/meetings/" + POLL.meetingUuid() + "/attendance");
    } else if (place.equals("commission")) {
      assertThat(row.address()).isEqualTo("/desk/meetings/" + POLL.meetingUuid() + "/commission");
    } else if (place.equals("keys")) {
      assertThat(row.address()).isEqualTo("/meetings/" + POLL.meetingUuid() + "/keys");
    } else if (place.equals("venue")) {
      assertThat(row.address()).isEqualTo("/desk/address?poll=" + POLL.uuid());
    } else {
      assertThat(row.address()).isEqualTo("/desk/polls/" + POLL.uuid() + "/" + place);
    }
  }

  private static Preset presetThatAsks(Check check) {
    return Stream.of("qd96", "nq85", "qd244")
        .map(Rules::of)
        .filter(
            rules -> Arrays.stream(Step.values()).anyMatch(s -> Check.of(s, rules).contains(check)))
        .findFirst()
        .orElseThrow();
  }

  private static Step stepOf(Check check, Preset rules) {
    return Arrays.stream(Step.values())
        .filter(step -> Check.of(step, rules).contains(check))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_things_never_mean_the_same_refusal_of_one_step() {
    for (var rules : List.of("qd96", "nq96", "nq85", "qd244", "qd190")) {
      for (var step : Step.values()) {
        assertThat(Check.of(step, Rules.of(rules)))
            .flatExtracting(Check::whys)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void when_the_life_is_over_nothing_is_waited_for() {
    assertThat(Checklist.OVER.clear()).isTrue();
    assertThat(Checklist.OVER.rows()).isEmpty();
    assertThat(Arrays.stream(Step.values()).anyMatch(s -> Checklist.OVER.waitsFor(s.name())))
        .isFalse();
    assertThat(list(Step.OPEN, "qd96").waitsFor("OPEN")).isTrue();
    assertThat(list(Step.OPEN, "qd96").waitsFor("FREEZE")).isFalse();
    assertThat(POLL.state()).isEqualTo(PollState.DRAFT);
  }
}
