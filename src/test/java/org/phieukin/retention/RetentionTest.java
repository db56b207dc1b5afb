package org.phieukin.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestClock;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.meeting.DelegateDetails;
import org.phieukin.meeting.Roll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** Personal data and keys go when two people have decided so; totals, archive and record stay. */
@QuarkusTest
class RetentionTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opener;
  @Inject Roll roll;
  @Inject Retention retention;
  @Inject TestClock clock;
  @Inject AgroalDataSource database;

  private TestPoll.Made closed() {
    var poll = polls.open(1, true, 2);
    for (var code : poll.codes()) {
      new Voter(poll.uuid()).vote(code, List.of(Voter.mark(1))).then().statusCode(201);
    }
    life.close(poll.uuid(), 2, ORGANIZER);
    opener.open(poll.uuid(), ORGANIZER);
    var delegates =
        List.of(
            new DelegateDetails("Trần Thị Bình", "Tổ 1", "1"),
            new DelegateDetails("Lê Văn Cường", "Tổ 2", "2"));
    roll.replace(poll.meeting(), delegates, "organizer");
    return poll;
  }

  private int count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private int delegates(TestPoll.Made poll) throws SQLException {
    return count("SELECT COUNT(*) FROM delegate WHERE meeting_uuid = '" + poll.meeting() + "'");
  }

  private int keys(TestPoll.Made poll) throws SQLException {
    var of = " WHERE poll_uuid = '" + poll.uuid() + "' AND ";
    return count("SELECT COUNT(*) FROM trustee" + of + "sealed_private IS NOT NULL")
        + count("SELECT COUNT(*) FROM receipt_key" + of + "sealed_private <> ''");
  }

  @Test
  void two_people_erase_what_is_personal_and_the_destruction_record_says_how_much()
      throws SQLException {
    var poll = closed();
    var address = "/desk/meetings/" + poll.meeting() + "/erasing";
    var desk = DeskClient.organizer();
    var days = Map.of("signed", "2026-11-20", "due", "2026-11-20");
    desk.post(address, polls.withTeller(days)).then().statusCode(409);
    assertThat(desk.page(address).select("main form[method=post]")).isEmpty();
    polls.publish(poll.uuid());
    var before = given().get("/polls/" + poll.uuid() + "/archive.bel").asByteArray();
    desk.post(address, days).then().statusCode(422);
    assertThat(delegates(poll)).as("nobody alone").isEqualTo(2);
    desk.submit(desk.page(address), address, polls.withTeller(days)).then().statusCode(303);

    assertThat(delegates(poll)).isZero();
    assertThat(keys(poll)).isZero();
    var page = desk.page(address);
    assertThat(page.select("main section").text())
        .contains("Biên bản hủy dữ liệu", "organizer, second-of-two", "số đại biểu 2");
    assertThat(page.select("main form[method=post]")).isEmpty();
    assertThat(given().get("/polls/" + poll.uuid() + "/archive.bel").asByteArray())
        .isEqualTo(before);
    given().get("/polls/" + poll.uuid() + "/results").then().statusCode(200);
    for (var still : List.of("", "/roll", "/dossiers", "/commission", "/papers")) {
      desk.get("/desk/meetings/" + poll.meeting() + still).then().statusCode(200);
    }
    desk.get("/desk/polls/" + poll.uuid()).then().statusCode(200);
    assertThat(desk.page("/desk/record").selectFirst("main").text()).contains("nguyên vẹn");
  }

  @Test
  void on_the_day_that_two_people_have_set_the_server_erases_by_itself() throws SQLException {
    var poll = closed();
    polls.publish(poll.uuid());
    clock.set("2026-12-01T03:00:00Z");
    try {
      var days = Map.of("signed", "2026-11-20", "due", "2026-12-24");
      var address = "/desk/meetings/" + poll.meeting() + "/erasing";
      var desk = DeskClient.organizer();
      desk.post(address, polls.withTeller(days)).then().statusCode(303);
      assertThat(desk.page(address).select(".good-note").text()).contains("24/12/2026");
      retention.eraseDue();
      assertThat(delegates(poll)).isEqualTo(2);
      clock.set("2026-12-23T17:30:00Z");
      retention.eraseDue();
      assertThat(delegates(poll)).as("in the time of the meeting").isZero();
    } finally {
      clock.free();
    }
  }
}
