package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Hashes;

@QuarkusTest
class PublicPagesTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollDrafts drafts;
  @Inject PollLife life;

  @Test
  void the_first_page_takes_a_code_and_leads_to_an_open_poll_and_to_no_draft() {
    var poll = polls.open(2, true, 2);
    var draft = new PollDraft("Cuộc còn đang soạn", true, drafts.linesOf(poll.meeting()));
    drafts.make(poll.meeting(), "qd96", draft, "organizer");
    given()
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("href=\"/polls/" + poll.uuid() + "\""))
        .body(containsString("id=\"code-form\""))
        .body(not(containsString("Cuộc còn đang soạn")));
  }

  @Test
  void however_many_polls_are_open_the_first_page_leads_to_each() {
    var open = IntStream.range(0, 25).mapToObj(i -> polls.open(1, true, 1).uuid()).toList();
    var page = given().get("/").asString();
    assertThat(open).allSatisfy(uuid -> assertThat(page).contains("href=\"/polls/" + uuid));
  }

  @Test
  void a_poll_cancelled_while_it_was_a_draft_is_shown_to_nobody() {
    var uuid = polls.draft(1);
    life.cancel(uuid, "Nhầm", ORGANIZER);
    given().get("/").then().statusCode(200).body(not(containsString(uuid)));
    given().get("/polls/" + uuid).then().statusCode(404);
  }

  @Test
  void a_draft_has_no_public_page() {
    var meeting = polls.meeting(TestPoll.people(1));
    var draft = new PollDraft("Bản nháp", true, drafts.linesOf(meeting));
    var uuid = drafts.make(meeting, "qd96", draft, "organizer");
    for (var page : List.of("", "/screen", "/election.json", "/receipt-key", "/trackers")) {
      given().accept("text/html,*/*;q=0.8").get("/polls/" + uuid + page).then().statusCode(404);
    }
  }

  @Test
  void the_page_of_a_poll_says_who_holds_the_key_and_shows_the_fingerprint_of_its_election() {
    var poll = polls.open(2, true, 2);
    var bytes = given().get("/polls/" + poll.uuid() + "/election.json").asString();
    given()
        .get("/polls/" + poll.uuid())
        .then()
        .body(containsString("Máy chủ giữ khóa: người quản trị máy có thể mở phiếu."))
        .body(containsString(Hashes.sha256Hex(bytes)))
        .body(containsString("Đã bỏ 0 trên 2 phiếu."));
  }

  @Test
  void the_wall_shows_the_address_before_and_no_result_until_it_is_published() {
    var poll = polls.open(2, true, 2);
    given()
        .get("/polls/" + poll.uuid() + "/screen")
        .then()
        .statusCode(200)
        .body(containsString("0 / 2"))
        .body(containsString("data-qr=\"http"));
    life.close(poll.uuid(), 2, ORGANIZER);
    given()
        .get("/polls/" + poll.uuid() + "/screen")
        .then()
        .body(containsString("Hòm phiếu đã đóng"))
        .body(not(containsString("class=\"people\"")));
  }

  @Test
  void a_wall_that_meets_an_error_asks_again_by_itself_and_no_other_page_does() {
    var draft = polls.draft(1);
    var wall = given().accept("text/html").get("/polls/" + draft + "/screen");
    wall.then().statusCode(404).header("Refresh", "5");
    assertThat(given().accept("text/html").get("/polls/" + draft).header("Refresh")).isNull();
    var open = polls.open(1, true, 1).uuid();
    assertThat(given().get("/polls/" + open + "/screen").header("Refresh")).isNull();
  }

  @Test
  void every_public_page_exists_in_english() {
    var poll = polls.open(2, true, 2);
    for (var page : List.of("/", "/polls/" + poll.uuid(), "/polls/" + poll.uuid() + "/screen")) {
      given().cookie("language", "en").get(page).then().body(containsString("lang=\"en\""));
    }
    given()
        .cookie("language", "en")
        .get("/polls/" + poll.uuid())
        .then()
        .body(containsString("0 of 2 ballots cast."))
        .body(containsString("2 people on the ballot paper"));
    var alone = polls.open(1, true, 1).uuid();
    given()
        .cookie("language", "en")
        .get("/polls/" + alone)
        .then()
        .body(containsString("1 person on the ballot paper"));
  }
}
