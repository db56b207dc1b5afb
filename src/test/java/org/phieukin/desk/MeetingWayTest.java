package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** The desk leads: numbered steps, what comes next, a word after each act, the exact turnout. */
@QuarkusTest
class MeetingWayTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;

  private static String next(Document page) {
    return page.selectFirst("#way .actions a").text();
  }

  private static List<String> done(Document page) {
    return page.select("#way li.done").eachText();
  }

  @Test
  void a_meeting_says_which_of_its_steps_comes_next() {
    var desk = new PollDesk();
    var meeting = desk.meeting();
    var page = desk.client().page(meeting);
    assertThat(next(page)).isEqualTo("Tiếp: nhập danh sách người được lấy phiếu");
    assertThat(page.select("#way li")).hasSize(8);
    desk.takePeople(meeting);
    page = desk.client().page(meeting);
    assertThat(done(page)).containsExactly("Danh sách");
    assertThat(next(page)).startsWith("Tiếp: nhập số đại biểu");
    assertThat(page.selectFirst("#way-progress").text()).startsWith("Đã xong 1 trên 8 bước.");
  }

  @Test
  void every_page_of_a_meeting_and_its_polls_shows_the_steps_and_marks_its_own() {
    var poll = polls.open(1, true, 3);
    var desk = DeskClient.organizer();
    var meeting = "/desk/meetings/" + poll.meeting() + "/";
    var home = "/desk/polls/" + poll.uuid() + "/";
    var pages =
        Map.of(
            meeting + "people",
            "Danh sách",
            meeting + "attendance",
            "Đại biểu",
            meeting + "roll",
            "Đại biểu",
            meeting + "polls/new",
            "Cuộc bỏ phiếu",
            home + "slips",
            "Phiếu mã",
            home + "close",
            "Kết thúc",
            home.substring(0, home.length() - 1),
            "Kết thúc",
            home + "ledger",
            "Kết thúc",
            home + "dice",
            "Kết thúc");
    pages.forEach(
        (path, stage) -> {
          var way = desk.page(path).selectFirst("nav.meeting-way");
          assertThat(way).as(path).isNotNull();
          assertThat(way.select("li")).hasSize(8);
          assertThat(way.select("li[aria-current=step]").eachText())
              .as(path)
              .containsExactly(stage);
        });
    assertThat(desk.page(home + "slips").select(".meeting-way .onward").text())
        .contains("kết thúc bỏ phiếu");
    assertThat(desk.page("/desk").select("nav.meeting-way")).isEmpty();
    assertThat(desk.get(home + "nothing").asString()).doesNotContain("class=\"meeting-way");
    var trial = polls.draft(1);
    assertThat(desk.page("/desk/polls/" + trial + "/preview").select("nav.meeting-way")).isEmpty();
  }

  @Test
  void the_steps_of_a_poll_lead_to_where_each_is_taken() {
    var poll = polls.ready(TestPoll.people(3), true, 4);
    var desk = DeskClient.organizer();
    var home = "/desk/meetings/" + poll.meeting();
    var page = desk.page(home);
    assertThat(next(page)).isEqualTo("Tiếp: mở bỏ phiếu");
    assertThat(page.selectFirst("#way .actions a").attr("href"))
        .isEqualTo("/desk/polls/" + poll.uuid() + "/open");
    life.open(poll.uuid(), ORGANIZER);
    assertThat(next(desk.page(home))).contains("kết thúc bỏ phiếu");
    life.cancel(poll.uuid(), "Nhầm", ORGANIZER);
    assertThat(next(desk.page(home))).isEqualTo("Tiếp: lập cuộc bỏ phiếu");
  }

  @Test
  void every_act_is_followed_by_a_word_of_success_that_is_said_once() {
    var poll = polls.open(1, true, 3);
    var desk = DeskClient.organizer();
    var page = "/desk/polls/" + poll.uuid();
    PollDesk.location(desk.post(page + "/pause", Map.of()));
    assertThat(desk.page(page).select(".done[role=status]").eachText())
        .containsExactly("Đã tạm dừng nhận phiếu.");
    assertThat(desk.page(page).select(".done[role=status]")).isEmpty();
    given()
        .cookie("done", "PUBLISHED")
        .get("/polls/" + poll.uuid())
        .then()
        .body(not(containsString("Đã công bố kết quả")));
  }

  @Test
  void desk_and_tellers_see_every_ballot_and_how_many_are_still_to_come() {
    var poll = polls.open(1, true, 4);
    new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(0)));
    var desk = DeskClient.organizer();
    var page = desk.page("/desk/polls/" + poll.uuid());
    assertThat(page.selectFirst("#turnout").text()).isEqualTo("1/4");
    assertThat(page.selectFirst("[data-still]").text()).isEqualTo("Còn 3 phiếu chưa bỏ.");
    var turnout = "/desk/polls/" + poll.uuid() + "/turnout";
    var now = desk.request().accept("application/json").get(turnout).json();
    assertThat(now.getInt("cast")).isEqualTo(1);
    assertThat(now.getString("state")).isEqualTo("OPEN");
    assertThat(given().get("/polls/" + poll.uuid()).asString()).contains("Đã bỏ 0 trên 4 phiếu.");
  }
}
