package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.ledger.Ledgers;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meetings;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

@QuarkusTest
class ResultsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject Meetings meetings;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Ledgers ledgers;

  private void finish(String uuid, int issued) {
    life.close(uuid, issued, ORGANIZER);
    opening.open(uuid, ORGANIZER);
    if (ledgers.of(uuid).lacks()) {
      ledgers.explain(uuid, "Đại biểu giữ lại phiếu mã", ORGANIZER);
    }
    polls.publish(uuid);
  }

  @Test
  void the_council_table_of_7_12_2023_comes_out_of_81_sealed_ballots_as_it_was_published() {
    var rows =
        Published.rows("hcmc_2023-12-07.csv").stream()
            .filter(row -> row.get("block").equals("HDND"))
            .toList();
    assertThat(rows).hasSize(5);
    var people =
        rows.stream().map(row -> new PersonDetails(row.get("name"), row.get("position"))).toList();
    var poll = polls.ready(people, true, 81);
    life.open(poll.uuid(), ORGANIZER);
    var voter = new Voter(poll.uuid());
    for (int ballot = 0; ballot < 81; ballot++) {
      var marks = new ArrayList<List<Integer>>();
      for (var row : rows) {
        int high = Integer.parseInt(row.get("high"));
        int conf = Integer.parseInt(row.get("conf"));
        marks.add(Voter.mark(ballot < high ? 0 : ballot < high + conf ? 1 : 2));
      }
      voter.vote(poll.codes().get(ballot), marks).then().statusCode(201);
    }
    meetings.attend(poll.meeting(), new Attendance(85, 81), "organizer");
    finish(poll.uuid(), 81);
    var json = given().get("/polls/" + poll.uuid() + "/result.json").json();
    assertThat(json.getInt("collected")).isEqualTo(81);
    for (int line = 0; line < 5; line++) {
      var row = rows.get(line);
      assertThat(json.getString("lines[" + line + "].name")).isEqualTo(row.get("name"));
      assertThat(json.<Integer>getList("lines[" + line + "].counts.count"))
          .containsExactly(
              Integer.valueOf(row.get("high")),
              Integer.valueOf(row.get("conf")),
              Integer.valueOf(row.get("low")));
      assertThat(json.getInt("lines[" + line + "].unmarked")).isZero();
    }
  }

  @Test
  void nothing_of_a_result_is_shown_before_it_is_published() {
    var poll = polls.open(2, true, 2);
    new Voter(poll.uuid())
        .vote(poll.codes().get(0), List.of(Voter.mark(0), Voter.mark(0)))
        .then()
        .statusCode(201);
    life.close(poll.uuid(), 2, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    var home = "/polls/" + poll.uuid();
    given()
        .accept("text/html")
        .get(home + "/results")
        .then()
        .statusCode(404)
        .body(containsString("<h1>Kết quả chưa được công bố</h1>"))
        .body(containsString("data-turnout"));
    given().accept("application/json").get(home + "/results").then().statusCode(404);
    for (var path : List.of("/result.json", "/result.csv", "/result.xlsx", "/archive.bel")) {
      given().get(home + path).then().statusCode(404);
    }
    given()
        .get(home + "/result.json")
        .then()
        .contentType("application/problem+json")
        .body("reason", equalTo("NOT_PUBLISHED_YET"));
  }

  @Test
  void unmarked_lines_are_counted_apart_and_the_sums_agree() {
    var poll = polls.open(2, true, 3);
    var voter = new Voter(poll.uuid());
    voter.vote(poll.codes().get(0), List.of(Voter.mark(0), Voter.mark(-1)));
    voter.vote(poll.codes().get(1), List.of(Voter.mark(2), Voter.mark(-1)));
    finish(poll.uuid(), 3);
    var home = "/polls/" + poll.uuid();
    var json = given().get(home + "/result.json");
    json.then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("base.kind", equalTo("collected"))
        .body("base.value", equalTo(2))
        .body("issued", equalTo(3))
        .body("valid", equalTo(2))
        .body("lines[0].counts[0].choice", equalTo("Tín nhiệm cao"))
        .body("lines[0].counts[0].percent", equalTo("50.00"))
        .body("lines[0].position", equalTo("Chức vụ 1"))
        .body("lines[1].unmarked", equalTo(2));
    given()
        .get(home + "/result.csv")
        .then()
        .statusCode(200)
        .body(containsString("1;Người 1;Chức vụ 1;1;50,00;0;0,00;1;50,00;0;2;3"));
    given()
        .get(home + "/results")
        .then()
        .statusCode(200)
        .body(containsString("50,00"))
        .body(containsString("0 + 0 + 0 + 2 = 2"));
  }

  @Test
  void an_empty_box_gives_zeros_and_no_fault() {
    var poll = polls.open(1, false, 1);
    finish(poll.uuid(), 0);
    given().get("/polls/" + poll.uuid() + "/results").then().statusCode(200);
    given()
        .get("/polls/" + poll.uuid() + "/result.json")
        .then()
        .body("collected", equalTo(0))
        .body("lines[0].counts[0].percent", equalTo("0.00"));
  }
}
