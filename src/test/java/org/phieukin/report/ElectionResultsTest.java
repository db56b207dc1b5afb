package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Rehearsals;

/** Elections from sealed ballots to pages and files (RULES C). */
@QuarkusTest
class ElectionResultsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final List<Integer> AGREE = List.of(1, 0);
  private static final List<Integer> DISAGREE = List.of(0, 1);
  private static final List<Integer> BLANK = List.of(0, 0);

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject PollDrafts drafts;
  @Inject Rehearsals rehearsals;

  /** Casts one ballot after the other and counts. */
  private void count(TestPoll.Made poll, List<List<List<Integer>>> ballots) {
    var voter = new Voter(poll.uuid());
    for (int n = 0; n < ballots.size(); n++) {
      voter.vote(poll.codes().get(n), ballots.get(n)).then().statusCode(201);
    }
    life.close(poll.uuid(), ballots.size(), ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
  }

  /** Ballots of a list, written as the places chosen: "1 3", or "" for an empty one. */
  private static List<List<List<Integer>>> lists(int candidates, String... ballots) {
    var all = new ArrayList<List<List<Integer>>>();
    for (var ballot : ballots) {
      var marks = new ArrayList<Integer>();
      marks.add(ballot.isEmpty() ? 1 : 0);
      for (int place = 1; place <= candidates; place++) {
        marks.add(List.of(ballot.split(" ")).contains("" + place) ? 1 : 0);
      }
      all.add(List.of(marks));
    }
    return all;
  }

  private String publicPage(TestPoll.Made poll) {
    return Jsoup.parse(given().get("/polls/" + poll.uuid() + "/results").asString())
        .text()
        .replace('\u00a0', ' ');
  }

  private String minutes(TestPoll.Made poll) throws IOException {
    var path = "/desk/polls/" + poll.uuid() + "/minutes.pdf";
    var pdf = DeskClient.organizer().request().accept("application/pdf").get(path).asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  void five_votes_of_ten_present_and_eleven_summoned_do_not_elect() throws IOException {
    var poll = polls.election(1, 1, 11, 10);
    var ballots = new ArrayList<List<List<Integer>>>();
    for (int n = 0; n < 10; n++) {
      ballots.add(List.of(n < 5 ? AGREE : DISAGREE));
    }
    count(poll, ballots);
    assertThat(minutes(poll))
        .contains("KẾT QUẢ BẦU CỬ", "Số phiếu đồng ý", "ít nhất 6 phiếu", "Không trúng cử")
        .contains("5 + 5 + 0 = 10", "50,00 %", "45,45 %");
    given().get("/polls/" + poll.uuid() + "/result.json").then().statusCode(404);
    polls.publish(poll.uuid());
    given()
        .get("/polls/" + poll.uuid() + "/result.json")
        .then()
        .body("kind", equalTo("ELECTION"))
        .body("seats", equalTo(1))
        .body("summoned", equalTo(11))
        .body("bar.needed", equalTo(6))
        .body("lines[0].votes", equalTo(5))
        .body("lines[0].against", equalTo(5))
        .body("lines[0].percentOfCollected", equalTo("50.00"))
        .body("lines[0].percentOfSummoned", equalTo("45.45"))
        .body("lines[0].outcome", equalTo("NOT_ELECTED"))
        .body("rules.preset", equalTo("qd244"));
    assertThat(publicPage(poll)).contains("Không trúng cử", "5 + 5 + 0 = 10");
  }

  @Test
  void six_votes_elect_and_a_blank_line_is_invalid_for_that_candidate_alone() {
    var poll = polls.election(2, 2, 11, 10);
    var ballots = new ArrayList<List<List<Integer>>>();
    for (int n = 0; n < 8; n++) {
      ballots.add(List.of(n < 6 ? AGREE : DISAGREE, n < 5 ? AGREE : BLANK));
    }
    count(poll, ballots);
    polls.publish(poll.uuid());
    given()
        .get("/polls/" + poll.uuid() + "/result.json")
        .then()
        .body("collected", equalTo(8))
        .body("valid", equalTo(8))
        .body("lines.outcome", equalTo(List.of("ELECTED", "NOT_ELECTED")))
        .body("lines[1].unmarked", equalTo(3));
    assertThat(publicPage(poll))
        .contains("Trúng cử, chờ chuẩn y", "6 + 2 + 0 = 8", "5 + 0 + 3 = 8");
    assertThat(given().get("/polls/" + poll.uuid() + "/result.csv").asString())
        .contains("1;Người 1;Chức vụ 1;6;2;0;75,00;54,55;Trúng cử, chờ chuẩn y;8;8;11;2;qd244");
  }

  @Test
  void empty_lists_are_invalid_and_the_highest_are_elected() throws IOException {
    var poll = polls.election(3, 1, 7, 7);
    count(poll, lists(3, "1", "1", "1", "1", "2", "", ""));
    polls.publish(poll.uuid());
    given()
        .get("/polls/" + poll.uuid() + "/result.json")
        .then()
        .body("collected", equalTo(7))
        .body("valid", equalTo(5))
        .body("invalid", equalTo(2))
        .body("lines.votes", equalTo(List.of(4, 1, 0)))
        .body("lines.outcome", equalTo(List.of("ELECTED", "NOT_ELECTED", "NOT_ELECTED")));
    assertThat(publicPage(poll)).contains("4 + 1 + 2 = 7", "Số phiếu không hợp lệ 2");
    assertThat(minutes(poll)).contains("Số phiếu hợp lệ 5", "Số phiếu không hợp lệ 2");
    var wall = Jsoup.parse(given().get("/polls/" + poll.uuid() + "/screen").asString());
    assertThat(wall.selectFirst("#people tr").text()).contains("Người 1", "Trúng cử");
    assertThat(given().get("/polls/" + poll.uuid() + "/result.csv").asString())
        .contains("2;Người 2;Chức vụ 2;1;4;2;14,29;14,29;Không trúng cử");
  }

  @Test
  void a_tie_stays_a_tie_and_one_click_prepares_the_second_ballot() {
    var poll = polls.election(4, 2, 5, 5);
    count(poll, lists(4, "1 2", "1 2", "1 2", "1 3", "3"));
    var desk = DeskClient.organizer();
    var path = "/desk/polls/" + poll.uuid();
    assertThat(desk.page(path + "/results").selectFirst("#second-ballot")).isNull();

    var tied = polls.election(4, 2, 7, 7);
    count(tied, lists(4, "1 2", "1 2", "1 2", "1 3", "1 3", "1 3", "2 3"));
    var other = "/desk/polls/" + tied.uuid();
    var page = desk.page(other + "/results");
    assertThat(page.text()).contains("Bằng phiếu, cần bầu lại", "Phần mềm không tự phân định");
    assertThat(page.selectFirst("#second-ballot button").text())
        .isEqualTo("Chuẩn bị bầu lại giữa Người 2, Người 3");
    var first = desk.submit(page, other + "/second-ballot", Map.of());
    var second = desk.submit(page, other + "/second-ballot", Map.of());
    var draft = first.then().statusCode(303).extract().header("Location");
    assertThat(second.header("Location")).isEqualTo(draft);
    var made = desk.page(draft.replaceFirst("^https?://[^/]+", ""));
    assertThat(made.selectFirst("h1").text()).isEqualTo("Bầu thử (bầu lại)");
    assertThat(made.text()).contains("Đang soạn", "Người 2", "Người 3", "có số dư");
    assertThat(made.select("tbody td:nth-child(2)").eachText())
        .containsExactly("Người 2", "Người 3");
    desk.post(path + "/second-ballot", Map.of()).then().statusCode(409);
    var press = desk.page(other + "/announcement");
    assertThat(press.select("#text-vi").val())
        .endsWith(
            "Người 2, Người 3 được số phiếu bầu bằng nhau, trong khi số lượng còn được bầu là 1;"
                + " cần bầu lại giữa những người này.");
    assertThat(press.select("#text-en").val())
        .endsWith("second ballot among them is needed.")
        .contains("Người 2, Người 3 are tied");
    assertThat(press.text()).doesNotContain("Phần mềm", "software");
    polls.publish(tied.uuid());
    var all = Jsoup.parse(given().get("/polls/" + tied.uuid() + "/results").asString());
    assertThat(all.text()).contains("cần bầu lại");
    assertThat(all.selectFirst("#second-ballot")).isNull();
    given().get("/polls/" + tied.uuid() + "/result.json").then().body("open", equalTo(1));
  }

  @Test
  void seats_that_stay_empty_get_a_second_ballot_among_those_not_elected() {
    var poll = polls.election(3, 2, 5, 5);
    count(poll, lists(3, "1 2", "1", "1", "1 3", "1"));
    var desk = DeskClient.organizer();
    var page = desk.page("/desk/polls/" + poll.uuid() + "/results");
    assertThat(page.select("#second-ballot-seats").text())
        .contains("Còn 1 chỗ", "Người 2, Người 3");
    var draft = Poll.get(second(desk, poll.uuid())).draft();
    assertThat(draft.seats()).hasValue(1);
    assertThat(draft.lines()).hasSize(2);
  }

  private String second(DeskClient desk, String uuid) {
    var answer = desk.post("/desk/polls/" + uuid + "/second-ballot", Map.of());
    return answer.then().statusCode(303).extract().header("Location").replaceFirst(".*/", "");
  }

  /** Opens a second ballot and counts the same three-way tie once more. */
  private void tieAgain(TestPoll.Made first, String uuid) {
    life.freeze(uuid, ORGANIZER);
    var codes = polls.slips(uuid, 3);
    life.confirmBar(uuid, 3, ORGANIZER);
    life.open(uuid, ORGANIZER);
    var poll = new TestPoll.Made(first.meeting(), uuid, codes, List.of());
    count(poll, lists(3, "1 2", "1 3", "2 3"));
  }

  @Test
  void a_second_ballot_is_found_again_however_far_it_is_and_one_that_ties_gets_its_own() {
    var desk = DeskClient.organizer();
    var first = polls.election(4, 2, 3, 3);
    count(first, lists(4, "1 2", "1 3", "2 3"));
    var dropped = second(desk, first.uuid());
    rehearsals.begin(dropped, "organizer");
    life.freeze(dropped, ORGANIZER);
    assertThat(second(desk, first.uuid())).isEqualTo(dropped);
    life.cancel(dropped, "Nhầm", ORGANIZER);
    var again = second(desk, first.uuid());
    assertThat(Poll.get(again).isRehearsal()).isFalse();
    assertThat(again).isNotEqualTo(dropped);
    tieAgain(first, again);
    assertThat(second(desk, first.uuid())).isEqualTo(again);
    var third = second(desk, again);
    assertThat(third).isNotIn(first.uuid(), dropped, again);
    assertThat(second(desk, again)).isEqualTo(third);
    assertThat(second(desk, first.uuid())).isEqualTo(again);
  }

  @Test
  void a_rehearsal_of_an_election_needs_no_chair_and_prepares_no_second_ballot() {
    var meeting = polls.meeting(TestPoll.people(2));
    var draft = PollDraft.election("Bầu thử", drafts.linesOf(meeting), 1);
    var real = drafts.make(meeting, "qd190", draft, "organizer");
    var trial = rehearsals.begin(real, "organizer");
    life.freeze(trial, ORGANIZER);
    var codes = polls.slips(trial, 2);
    life.open(trial, ORGANIZER);
    count(new TestPoll.Made(meeting, trial, codes, List.of()), lists(2, "1", "2"));
    var desk = DeskClient.organizer();
    var page = desk.page("/desk/polls/" + trial + "/results");
    assertThat(page.text()).contains("2 người được triệu tập", "Không trúng cử");
    desk.post("/desk/polls/" + trial + "/second-ballot", Map.of()).then().statusCode(409);
  }

  @Test
  void the_bar_stays_what_the_chair_confirmed_and_the_announcement_says_all() {
    var poll = polls.election(1, 1, 11, 6);
    var ballots = new ArrayList<List<List<Integer>>>();
    for (int n = 0; n < 6; n++) {
      ballots.add(List.of(AGREE));
    }
    count(poll, ballots);
    var desk = DeskClient.organizer();
    desk.post(
        "/desk/meetings/" + poll.meeting() + "/attendance",
        Map.of("summoned", "45", "present", "40"));
    var text = desk.page("/desk/polls/" + poll.uuid() + "/announcement").select("#text-vi").val();
    assertThat(text.replace('\u00a0', ' '))
        .contains("Người 1 (Chức vụ 1): 6 phiếu bầu, bằng 100,00 %", "54,55 %")
        .contains("Trúng cử, chờ chuẩn y");
  }
}
