package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.dossier.DeadlineRules.Rule;
import org.phieukin.dossier.TimeLine.Item;
import org.phieukin.dossier.TimeLine.State;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Days before the vote: each counts until its end (RULES A, "The reference meeting"). */
class DeadlineTest {
  private static final LocalDate VOTE = LocalDate.of(2023, 12, 15);

  private static Deadline due(String key, LocalDate usual, LocalDate due) {
    return new Deadline(new Rule(key, 10, "Việc " + key, "Task " + key), usual, due);
  }

  @ParameterizedTest(name = "of {0} on {1}: late is {2}")
  @CsvSource({
    "2023-11-28, 2023-11-27, false",
    "2023-11-28, 2023-11-28, false",
    "2023-11-28, 2023-11-29, true",
    "2023-12-05, 2023-12-05, false",
    "2023-12-05, 2023-12-06, true",
    "2023-12-31, 2024-01-01, true",
    "2024-02-29, 2024-02-29, false",
    "2024-02-29, 2024-03-01, true"
  })
  void the_day_itself_is_in_time_until_its_end(LocalDate due, LocalDate day, boolean late) {
    assertThat(due("requests", due, due).misses(day)).isEqualTo(late);
  }

  @Test
  void a_day_that_the_meeting_moved_counts_and_the_day_of_the_rules_is_still_told() {
    var moved = due("requests", LocalDate.of(2023, 12, 5), LocalDate.of(2023, 12, 7));
    assertThat(moved.moved()).isTrue();
    assertThat(moved.misses(LocalDate.of(2023, 12, 7))).isFalse();
    assertThat(moved.day()).isEqualTo("07/12/2023");
    assertThat(moved.usualDay()).isEqualTo("05/12/2023");
    assertThat(due("requests", VOTE, VOTE).moved()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "vi, Việc requests",
    "en, Task requests",
    "en-GB, Task requests",
    "fr, Việc requests"
  })
  void its_words_are_in_the_readers_language_and_vietnamese_by_default(
      String language, String words) {
    assertThat(due("requests", VOTE, VOTE).in(language)).isEqualTo(words);
  }

  @Test
  void whatever_the_days_the_line_is_in_order_with_today_once_and_one_next_day() {
    var random = new Random(15);
    for (int round = 0; round < 500; round++) {
      var deadlines = new ArrayList<Deadline>();
      for (int i = random.nextInt(6); i > 0; i--) {
        var day = VOTE.plusDays(random.nextInt(21) - 20);
        deadlines.add(due("d" + i, day, day));
      }
      var today = VOTE.plusDays(random.nextInt(31) - 25);
      var items = TimeLine.of(deadlines, VOTE, today).items();
      assertThat(items).isSortedAccordingTo(Comparator.comparing(Item::on));
      assertThat(items.stream().filter(Item::vote)).hasSize(1);
      assertThat(items.stream().filter(Item::today).map(Item::on)).isNotEmpty().containsOnly(today);
      assertThat(items.stream().filter(Item::mark).count()).isLessThanOrEqualTo(1);
      assertThat(items.stream().filter(item -> item.deadline().isPresent()))
          .hasSize(deadlines.size());
      assertStates(items, today);
    }
  }

  private static void assertStates(List<Item> items, LocalDate today) {
    var next = items.stream().map(Item::on).filter(today::isBefore).min(Comparator.naturalOrder());
    for (var item : items) {
      var expected = State.LATER;
      if (item.on().isBefore(today)) {
        expected = State.PAST;
      } else if (item.on().equals(today)) {
        expected = State.TODAY;
      } else if (next.filter(item.on()::equals).isPresent()) {
        expected = State.NEXT;
      }
      assertThat(item.state()).isEqualTo(expected);
      assertThat(today.plusDays(item.left())).isEqualTo(item.on());
    }
  }

  @Test
  void on_the_day_of_the_vote_what_is_due_stands_before_the_vote() {
    var items = TimeLine.of(List.of(due("answers", VOTE, VOTE)), VOTE, VOTE).items();
    assertThat(items).extracting(Item::vote).containsExactly(false, true);
    assertThat(items).extracting(Item::state).containsOnly(State.TODAY);
  }

  @Test
  void a_document_cannot_come_in_tomorrow() {
    assertThat(flawOf("2023-12-15")).isNull();
    assertThat(flawOf("2023-12-01")).isNull();
    assertThat(flawOf("2023-12-16")).isEqualTo(Flaw.NOT_YET);
    assertThat(flawOf("16/12/2023")).isEqualTo(Flaw.NOT_A_DATE);
    assertThat(flawOf("")).isEqualTo(Flaw.MISSING);
  }

  private static Flaw flawOf(String day) {
    var form = Form.of(Map.of("receivedOn", day));
    Upload.past(form, "receivedOn", VOTE);
    return form.flaw("receivedOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h9kejKXVzfio3L", "zzzzzzzzzzzzzzzzzzzzzzzz"})
  void the_name_that_a_form_carries_is_one_that_we_draw(String uuid) {
    assertThat(Upload.uuid(Upload.form(Map.of("uuid", uuid)))).isEqualTo(uuid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h9kejKXVzfio3",
        "zzzzzzzzzzzzzzzzzzzzzzzzz",
        "../../etc/passwd",
        "h9kejKXVzfio3L'",
        "null"
      })
  void another_name_is_not_understood(String uuid) {
    var form = Upload.form(Map.of("uuid", uuid));
    assertThatThrownBy(() -> Upload.uuid(form)).hasMessage("NOT_UNDERSTOOD");
  }

  @Test
  void a_form_without_a_file_says_that_the_file_is_missing() {
    var form = Upload.form(Map.of("title", "Bản kê khai"));
    assertThat(Upload.pdf(form, null)).isEmpty();
    assertThat(form.flaw("file")).isEqualTo(Flaw.FILE_MISSING);
    assertThat(form.text("title")).isEqualTo("Bản kê khai");
  }
}
