package org.phieukin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.poll.Shape;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** The sums of a paper count (RULES A, C). */
class PaperFormTest {
  private static final PaperForm LEVELS = new PaperForm(Shape.LEVELS, 2, 3, 1);
  private static final PaperForm LIST = new PaperForm(Shape.LIST, 3, 1, 2);

  private static Form levels(Map<String, String> changed) {
    var fields = new HashMap<String, String>();
    fields.put("collected", "7");
    fields.put("invalid", "1");
    fields.put("foreign", "0");
    fields.putAll(Map.of("n-0-0", "4", "n-0-1", "1", "n-0-2", "1", "x-0", "1"));
    fields.putAll(Map.of("n-1-0", "0", "n-1-1", "3", "n-1-2", "1", "x-1", "3"));
    fields.putAll(changed);
    return Form.of(fields);
  }

  private static Form list(String collected, String invalid, String... votes) {
    var fields = new HashMap<>(Map.of("collected", collected, "invalid", invalid, "foreign", "2"));
    for (int line = 0; line < votes.length; line++) {
      fields.put("n-" + line + "-0", votes[line]);
    }
    return Form.of(fields);
  }

  private static Flaw flaw(PaperForm asked, Form form, String field) {
    assertThat(asked.read(form)).isEmpty();
    return form.flaw(field);
  }

  @Test
  void a_count_that_adds_up_is_taken_with_what_is_not_valid_apart() {
    var count = LEVELS.read(levels(Map.of())).orElseThrow();
    assertThat(count)
        .isEqualTo(new PaperCount(7, 1, 0, List.of(List.of(4, 1, 1), List.of(0, 3, 1))));
    assertThat(count.unmarked(0)).isZero();
    assertThat(count.unmarked(1)).isEqualTo(2);
    assertThat(PaperCount.parse(count.json())).isEqualTo(count);
  }

  @Test
  void a_line_that_does_not_add_up_is_marked_there_and_nowhere_else() {
    var form = levels(Map.of("n-1-1", "4"));
    assertThat(flaw(LEVELS, form, "x-1")).isEqualTo(Flaw.NOT_ADDED_UP);
    assertThat(form.flawed("x-0")).isFalse();
    assertThat(form.text("n-1-1")).isEqualTo("4");
  }

  @Test
  void a_ballot_invalid_as_a_whole_is_invalid_on_every_line() {
    var form = levels(Map.of("n-0-0", "5", "x-0", "0"));
    assertThat(flaw(LEVELS, form, "x-0")).isEqualTo(Flaw.LESS_THAN_INVALID);
    assertThat(flaw(LEVELS, levels(Map.of("invalid", "8")), "invalid"))
        .isEqualTo(Flaw.INVALID_OVER_COLLECTED);
  }

  @Test
  void what_is_no_number_or_missing_is_marked() {
    assertThat(flaw(LEVELS, levels(Map.of("n-0-0", "bốn")), "n-0-0")).isEqualTo(Flaw.NOT_A_NUMBER);
    assertThat(flaw(LEVELS, levels(Map.of("collected", "")), "collected")).isEqualTo(Flaw.MISSING);
    assertThat(flaw(LEVELS, levels(Map.of("x-1", "-3")), "x-1")).isEqualTo(Flaw.NOT_A_NUMBER);
  }

  @Test
  void on_a_list_every_valid_ballot_elects_at_least_one_and_at_most_the_seats() {
    assertThat(LIST.read(list("5", "1", "4", "3", "1"))).isPresent();
    assertThat(flaw(LIST, list("5", "1", "5", "0", "0"), "n-0-0")).isEqualTo(Flaw.VOTES_OVER_VALID);
    assertThat(flaw(LIST, list("5", "1", "1", "1", "1"), "invalid"))
        .isEqualTo(Flaw.VOTES_DO_NOT_FIT);
    assertThat(flaw(LIST, list("5", "1", "4", "4", "1"), "invalid"))
        .isEqualTo(Flaw.VOTES_DO_NOT_FIT);
  }

  @Test
  void of_one_candidate_what_is_not_valid_is_so_as_a_whole() {
    var one = new PaperForm(Shape.ONE, 1, 2, 1);
    var fields = Map.of("collected", "8", "invalid", "2", "foreign", "0", "n-0-0", "5");
    var right = new HashMap<>(fields);
    right.put("n-0-1", "1");
    var count = one.read(Form.of(right)).orElseThrow();
    assertThat(count.unmarked(0)).isZero();
    right.put("n-0-1", "2");
    assertThat(flaw(one, Form.of(right), "invalid")).isEqualTo(Flaw.NOT_ADDED_UP);
  }

  @Test
  void what_both_saw_alike_stays_at_the_third_look() {
    var first = LEVELS.read(levels(Map.of())).orElseThrow();
    var second = LEVELS.read(levels(Map.of("n-1-0", "1", "n-1-1", "2"))).orElseThrow();
    var third = levels(Map.of("n-0-0", "3", "n-0-1", "2", "n-1-0", "2", "n-1-1", "1"));
    LEVELS.keep(third, new Differences(first, second));
    assertThat(third.flaw("n-0-0")).isEqualTo(Flaw.ALREADY_AGREED);
    assertThat(third.flawed("n-1-0")).isFalse();
  }

  @Test
  void what_two_tellers_see_differently_is_left_empty_and_named() {
    var one = LEVELS.read(levels(Map.of())).orElseThrow();
    var other = LEVELS.read(levels(Map.of("n-1-0", "1", "n-1-1", "2"))).orElseThrow();
    var both = new Differences(one, other);
    assertThat(LEVELS.different(both)).containsExactly("n-1-0", "n-1-1");
    var form = LEVELS.agreedOn(both);
    assertThat(form.text("n-1-0")).isEmpty();
    assertThat(form.text("n-0-0")).isEqualTo("4");
    assertThat(form.text("collected")).isEqualTo("7");
  }
}
