package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.phieukin.dossier.DeadlineRules.Rule;
import org.phieukin.dossier.DossierReport.DocumentRow;
import org.phieukin.dossier.TimeLine.Item;
import org.phieukin.dossier.TimeLine.State;

class TimeLineTest {
  private static final LocalDate VOTE = LocalDate.of(2023, 12, 15);

  private static Deadline deadline(String key, int days) {
    var day = VOTE.minusDays(days);
    return new Deadline(new Rule(key, days, key, key), day, day);
  }

  private static List<State> states(String today) {
    var deadlines = List.of(deadline("dossiers", 20), deadline("requests", 10));
    return TimeLine.of(deadlines, VOTE, LocalDate.parse(today)).items().stream()
        .map(Item::state)
        .toList();
  }

  @Test
  void today_stands_between_what_is_past_and_what_is_next() {
    assertThat(states("2023-11-20"))
        .containsExactly(State.TODAY, State.NEXT, State.LATER, State.LATER);
    assertThat(states("2023-11-30"))
        .containsExactly(State.PAST, State.TODAY, State.NEXT, State.LATER);
    assertThat(states("2023-12-14"))
        .containsExactly(State.PAST, State.PAST, State.TODAY, State.NEXT);
    assertThat(states("2024-01-01"))
        .containsExactly(State.PAST, State.PAST, State.PAST, State.TODAY);
  }

  @Test
  void a_day_that_is_due_today_needs_no_other_mark() {
    assertThat(states("2023-12-05")).containsExactly(State.PAST, State.TODAY, State.NEXT);
    assertThat(states("2023-12-15")).containsExactly(State.PAST, State.PAST, State.TODAY);
  }

  @Test
  void the_day_itself_is_in_time_and_the_next_is_late() {
    var requests = deadline("requests", 10);
    assertThat(requests.due()).isEqualTo("2023-12-05");
    assertThat(requests.misses(LocalDate.of(2023, 12, 4))).isFalse();
    assertThat(requests.misses(LocalDate.of(2023, 12, 5))).isFalse();
    assertThat(requests.misses(LocalDate.of(2023, 12, 6))).isTrue();
  }

  @Test
  void the_first_document_says_whether_a_dossier_was_in_time() {
    var document = new DocumentView("u", "t", VOTE, 1, 1, "0".repeat(64));
    var early = new DocumentRow(document, false);
    var late = new DocumentRow(document, true);
    assertThat(DossierReport.state(List.of())).isEqualTo(DossierReport.State.MISSING);
    assertThat(DossierReport.state(List.of(early, late))).isEqualTo(DossierReport.State.IN_TIME);
    assertThat(DossierReport.state(List.of(late))).isEqualTo(DossierReport.State.LATE);
  }

  @Test
  void a_running_day_for_requests_is_not_over_before_its_end() {
    assertThat(report("2023-12-05").requestsOver()).isFalse();
    assertThat(report("2023-12-06").requestsOver()).isTrue();
  }

  private static DossierReport report(String today) {
    var due = Optional.of(deadline("requests", 10));
    return new DossierReport(
        LocalDate.parse(today), Optional.empty(), due, Optional.empty(), List.of(), List.of());
  }
}
