package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.dossier.DossierReport.AnswerRow;
import org.phieukin.dossier.DossierReport.PersonRow;
import org.phieukin.dossier.DossierReport.RequestRow;
import org.phieukin.dossier.DossierReport.State;

/** Fifteen dossiers in by 28/11, no request by 05/12 (RULES, "The reference meeting"). */
class DossierReportTest {
  private static final LocalDate DOSSIERS_DUE = LocalDate.of(2023, 11, 28);
  private static final LocalDate REQUESTS_DUE = LocalDate.of(2023, 12, 5);

  private static Deadline due(String key, LocalDate day) {
    return new Deadline(new DeadlineRules.Rule(key, 10, key, key), day, day);
  }

  private static PersonRow person(int place, State state) {
    return new PersonRow("u" + place, place, "Người " + place, "", false, state, List.of());
  }

  private static RequestRow request(boolean late, boolean answered) {
    var answer =
        answered
            ? Optional.of(new AnswerRow("Đã rõ", REQUESTS_DUE.plusDays(2), false))
            : Optional.<AnswerRow>empty();
    return new RequestRow(
        "r", "Người 1", "Đại biểu", REQUESTS_DUE, "Xin nêu rõ", late, false, answer, List.of());
  }

  private static DossierReport report(
      LocalDate today, List<PersonRow> people, List<RequestRow> requests) {
    return new DossierReport(
        today,
        Optional.of(due(Deadline.DOSSIERS, DOSSIERS_DUE)),
        Optional.of(due(Deadline.REQUESTS, REQUESTS_DUE)),
        Optional.empty(),
        people,
        requests);
  }

  private static List<PersonRow> people(State... states) {
    var rows = new ArrayList<PersonRow>();
    for (var state : states) {
      rows.add(person(rows.size() + 1, state));
    }
    return rows;
  }

  @Test
  void the_reference_meeting_had_all_dossiers_in_time_and_no_request() {
    var fifteen = new ArrayList<PersonRow>();
    for (int i = 1; i <= 15; i++) {
      fifteen.add(person(i, State.IN_TIME));
    }
    var report = report(LocalDate.of(2023, 12, 15), fifteen, List.of());
    assertThat(report.allInTime()).isTrue();
    assertThat(report.inTime()).isEqualTo(15);
    assertThat(report.lacking()).isFalse();
    assertThat(report.remarkable()).isEmpty();
    assertThat(report.requestsOver() && report.noneInTime()).isTrue();
    assertThat(report.day()).isEqualTo("15/12/2023");
  }

  @Test
  void one_dossier_late_or_missing_is_told_by_name_and_nothing_is_called_complete() {
    var rows = people(State.IN_TIME, State.LATE, State.MISSING);
    var report = report(LocalDate.of(2023, 12, 1), rows, List.of());
    assertThat(report.allInTime()).isFalse();
    assertThat(report.lacking()).isTrue();
    assertThat(report.inTime()).isEqualTo(1);
    assertThat(report.complete()).isEqualTo(2);
    assertThat(report.remarkable())
        .extracting(PersonRow::name)
        .containsExactly("Người 2", "Người 3");
  }

  @Test
  void late_dossiers_are_there_all_the_same_but_never_in_time() {
    var report = report(LocalDate.of(2023, 12, 1), people(State.LATE, State.LATE), List.of());
    assertThat(report.lacking()).isFalse();
    assertThat(report.allInTime()).isFalse();
  }

  @Test
  void a_meeting_without_people_has_nothing_that_could_be_in_time() {
    var report = report(LocalDate.of(2023, 12, 1), List.of(), List.of());
    assertThat(report.allInTime()).isFalse();
    assertThat(report.lacking()).isFalse();
  }

  @ParameterizedTest(name = "on {0}: dossiers over {1}, requests over {2}")
  @CsvSource({
    "2023-11-28, false, false",
    "2023-11-29, true, false",
    "2023-12-05, true, false",
    "2023-12-06, true, true"
  })
  void a_day_is_over_when_it_has_ended(LocalDate today, boolean dossiers, boolean requests) {
    var report = report(today, List.of(), List.of());
    assertThat(report.dossiersOver()).isEqualTo(dossiers);
    assertThat(report.requestsOver()).isEqualTo(requests);
  }

  @Test
  void without_a_deadline_nothing_is_ever_over() {
    var none = Optional.<Deadline>empty();
    var report =
        new DossierReport(LocalDate.of(2099, 1, 1), none, none, none, List.of(), List.of());
    assertThat(report.dossiersOver() || report.requestsOver()).isFalse();
  }

  @Test
  void requests_that_came_late_do_not_count_as_come_but_are_told() {
    var late = List.of(request(true, false), request(true, true));
    var report = report(LocalDate.of(2023, 12, 8), List.of(), late);
    assertThat(report.noneInTime()).isTrue();
    assertThat(report.requestsLate()).isEqualTo(2);
    assertThat(report.requestsAnswered()).isEqualTo(1);
    var both = List.of(request(false, false), request(true, false));
    var mixed = report(LocalDate.of(2023, 12, 8), List.of(), both);
    assertThat(mixed.noneInTime()).isFalse();
    assertThat(mixed.requestsInTime()).isEqualTo(1);
    assertThat(mixed.requestsLate()).isEqualTo(1);
  }

  @Test
  void an_answer_is_shown_with_its_day() {
    var answered = request(false, true);
    assertThat(answered.answered()).isTrue();
    assertThat(answered.given().day()).isEqualTo("07/12/2023");
    assertThat(answered.day()).isEqualTo("05/12/2023");
    assertThat(request(false, false).answered()).isFalse();
  }
}
