package org.phieukin.poll;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meetings;
import org.phieukin.protocol.Hashes;
import org.phieukin.record.RecordBook;
import org.phieukin.record.RecordEntry;

/** An organizer's work, done by the forms of the pages. */
@QuarkusTest
class DeskLifeTest {
  private static final Map<String, String> MEETING =
      Map.of(
          "body", "Ban Chấp hành Đảng bộ tỉnh Điện Biên khóa XIV",
          "ordinal", "Hội nghị lần thứ 18",
          "term", "nhiệm kỳ 2020–2025",
          "heldOn", "2023-12-15",
          "place", "Hội trường Tỉnh ủy",
          "legalBasis", "Quy định 96-QĐ/TW\r\nKế hoạch 104-KH/TU",
          "criteria", "Phẩm chất chính trị");
  private static final String LIST =
      "\ufeffSTT;Họ và tên;Chức vụ\r\n1;Lê Thành Đô;Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\r\n"
          + "2;Trần Quốc Cường;Bí thư Tỉnh ủy\r\n3;Mùa A Sơn;Phó Bí thư Thường trực Tỉnh ủy\r\n";

  @Inject TestPoll polls;
  @Inject Meetings meetings;
  @Inject PollLife life;
  @Inject RecordBook record;

  private DeskClient desk;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
  }

  private static String location(Response answer) {
    var address = answer.then().statusCode(303).extract().header("Location");
    return address.replaceFirst("^https?://[^/]+", "");
  }

  private String meeting() {
    var page = desk.page("/desk/meetings/new");
    return location(desk.submit(page, "/desk/meetings/new", MEETING));
  }

  private Response read(String meeting, String text) {
    return desk.request()
        .multiPart("form-token", desk.token())
        .multiPart("file", "list.csv", text.getBytes(StandardCharsets.UTF_8), "text/csv")
        .multiPart("text", "")
        .post(meeting + "/people/import");
  }

  private void takePeople(String meeting) {
    var preview = Jsoup.parse(read(meeting, LIST).then().statusCode(200).extract().asString());
    assertThat(preview.select("tbody tr")).hasSize(3);
    var token = preview.select("input[name=form-token]").last().val();
    var names = preview.select("input[name=name]").eachAttr("value");
    var posts = preview.select("input[name=post]").eachAttr("value");
    assertThat(token).isNotEmpty();
    location(desk.post(meeting + "/people/replace", Map.of("name", names, "post", posts)));
  }

  private void attend(String meeting, int summoned, int present) {
    var path = meeting + "/attendance";
    location(desk.submit(desk.page(path), path, Map.of("summoned", summoned, "present", present)));
  }

  private String poll(String meeting) {
    var path = meeting + "/polls/new";
    return location(desk.submit(desk.page(path), path, Map.of()));
  }

  private static byte[] election(String uuid) {
    return given()
        .get("/polls/" + uuid + "/election.json")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private String state(String poll) {
    return desk.page(poll).selectFirst(".head-line .state").text();
  }

  @Test
  void a_poll_lives_from_the_meeting_to_its_closing_by_forms_alone() {
    var meeting = meeting();
    takePeople(meeting);
    attend(meeting, 45, 45);
    var poll = poll(meeting);
    var uuid = poll.substring(poll.lastIndexOf('/') + 1);
    assertThat(state(poll)).isEqualTo("Đang soạn");
    assertThat(desk.page(poll).select("h1").text())
        .isEqualTo("Lấy phiếu tín nhiệm tại Hội nghị lần thứ 18");
    assertThat(desk.page(poll).select("#turnout")).isEmpty();
    assertThat(desk.page(poll).text())
        .contains("Máy chủ giữ khóa: người quản trị máy có thể mở phiếu.");

    assertThat(desk.page(poll + "/freeze").text()).contains("Sau khi chốt, không sửa được");
    location(desk.submit(desk.page(poll + "/freeze"), poll + "/freeze", Map.of()));
    assertThat(state(poll)).isEqualTo("Đã chốt");
    var election = new String(election(uuid), StandardCharsets.UTF_8);
    assertThat(desk.page(poll).selectFirst("#fingerprint").text().replace(" ", ""))
        .isEqualTo(Hashes.sha256Hex(election).substring(0, 16));
    assertThat(desk.page(poll).select(".checklist .missing").text()).contains("Chưa tạo phiếu mã");
    desk.post(poll + "/open", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("Chưa tạo phiếu mã"));

    polls.slips(uuid, 45);
    location(desk.submit(desk.page(poll + "/open"), poll + "/open", Map.of()));
    assertThat(desk.page(poll).selectFirst("#turnout").text()).isEqualTo("0/45");
    location(desk.submit(desk.page(poll), poll + "/pause", Map.of()));
    assertThat(state(poll)).isEqualTo("Tạm dừng");
    location(desk.submit(desk.page(poll), poll + "/resume", Map.of()));
    assertThat(state(poll)).isEqualTo("Đang bỏ phiếu");

    var close = desk.page(poll + "/close");
    assertThat(close.selectFirst("#issued").val()).isEqualTo("45");
    desk.submit(close, poll + "/close", Map.of("issued", "nhiều")).then().statusCode(422);
    desk.submit(close, poll + "/close", Map.of("issued", "48"))
        .then()
        .statusCode(422)
        .body(containsString("không thể lớn hơn số phiếu mã đã tạo"));
    location(desk.submit(close, poll + "/close", Map.of("issued", "44")));
    location(desk.submit(close, poll + "/close", Map.of("issued", "43")));
    var closed = desk.page(poll);
    assertThat(closed.selectFirst("#turnout").text()).isEqualTo("0/44");
    assertThat(closed.text()).contains("Còn thiếu 44 phiếu");
    var announced = desk.page(closed.selectFirst("a[href='" + poll + "/announce']").attr("href"));
    assertThat(announced.selectFirst("#issued").text()).isEqualTo("44");
    assertThat(announced.selectFirst("#collected").text()).isEqualTo("0");
    assertThat(announced.selectFirst("form[action='" + poll + "/count']")).isNotNull();
    location(desk.submit(closed, poll + "/issued", Map.of("issued", "45")));
    desk.submit(closed, poll + "/issued", Map.of("issued", "46000")).then().statusCode(422);
    assertThat(desk.page(poll).text()).contains("Còn thiếu 45 phiếu");
    assertThat(record.firstBreak()).isEmpty();
    assertThat(RecordEntry.about(uuid))
        .extracting(entry -> entry.act().name())
        .containsExactly(
            "POLL_MADE",
            "POLL_FROZEN",
            "SLIPS_MADE",
            "POLL_OPENED",
            "POLL_PAUSED",
            "POLL_RESUMED",
            "POLL_CLOSED",
            "ISSUED_SET");
    assertThat(RecordEntry.about(uuid)).extracting(RecordEntry::actor).containsOnly("organizer");
  }

  @Test
  void every_field_of_a_meeting_is_checked_and_what_was_typed_stays() {
    var page = desk.page("/desk/meetings/new");
    var answer =
        desk.submit(
            page,
            "/desk/meetings/new",
            Map.of(
                "body", " ", "ordinal", "x".repeat(101), "heldOn", "15/12/2023", "place", "Đây"));
    answer.then().statusCode(422);
    var again = Jsoup.parse(answer.asString());
    assertThat(again.select(".error")).hasSize(3);
    assertThat(again.selectFirst("#place").val()).isEqualTo("Đây");
    assertThat(again.selectFirst("#ordinal").val()).hasSize(101);
    assertThat(again.selectFirst("#heldOn").val()).isEqualTo("15/12/2023");
  }

  @Test
  void forms_sent_twice_make_one_thing() {
    var fresh = desk.page("/desk/meetings/new");
    var first = location(desk.submit(fresh, "/desk/meetings/new", MEETING));
    assertThat(location(desk.submit(fresh, "/desk/meetings/new", MEETING))).isEqualTo(first);
    takePeople(first);
    var path = first + "/polls/new";
    var form = desk.page(path);
    var poll = location(desk.submit(form, path, Map.of()));
    assertThat(location(desk.submit(form, path, Map.of()))).isEqualTo(poll);
    assertThat(desk.page(first).select(".rows a[href^='/desk/polls/']")).hasSize(1);
    var people = desk.page(first + "/people");
    var somebody = Map.of("name", "Nguyễn Văn A", "post", "");
    location(desk.submit(people, first + "/people", somebody));
    location(desk.submit(people, first + "/people", somebody));
    assertThat(desk.page(first + "/people").select("ol.rows > li")).hasSize(4);
    desk.submit(desk.page(first + "/people"), first + "/people", somebody)
        .then()
        .statusCode(422)
        .body(containsString("đã có trong danh sách"));
  }

  @Test
  void steps_pressed_twice_are_harmless() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    var poll = "/desk/polls/" + made.uuid();
    for (var step : List.of("freeze", "freeze")) {
      location(desk.post(poll + "/" + step, Map.of()));
    }
    for (var step : List.of("open", "open", "pause", "pause", "resume", "resume")) {
      location(desk.post(poll + "/" + step, Map.of()));
    }
    location(desk.post(poll + "/close", Map.of("issued", 3)));
    location(desk.post(poll + "/close", Map.of("issued", 3)));
    location(desk.post(poll + "/cancel", Map.of("reason", "Nhầm danh sách")));
    location(desk.post(poll + "/cancel", Map.of("reason", "Lý do khác")));
    assertThat(RecordEntry.about(made.uuid()))
        .extracting(entry -> entry.act().name())
        .containsExactly(
            "POLL_MADE",
            "POLL_FROZEN",
            "SLIPS_MADE",
            "POLL_OPENED",
            "POLL_PAUSED",
            "POLL_RESUMED",
            "POLL_CLOSED",
            "POLL_CANCELLED");
  }

  @Test
  void a_poll_is_cancelled_with_a_reason_that_the_record_keeps() {
    var made = polls.open(2, true, 3);
    var poll = "/desk/polls/" + made.uuid();
    var page = desk.page(poll + "/cancel");
    desk.submit(page, poll + "/cancel", Map.of("reason", "  "))
        .then()
        .statusCode(422)
        .body(containsString("Hãy ghi lý do"));
    location(desk.submit(page, poll + "/cancel", Map.of("reason", "Phiếu in sai chức vụ")));
    assertThat(desk.page(poll).text()).contains("Đã hủy", "Phiếu in sai chức vụ");
    assertThat(desk.page("/desk/record?about=" + made.uuid()).selectFirst(".record > li").text())
        .contains("Hủy cuộc bỏ phiếu", "lý do: Phiếu in sai chức vụ");
  }

  @Test
  void below_two_thirds_a_poll_is_not_opened() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    meetings.attend(made.meeting(), new Attendance(45, 29), "organizer");
    var poll = "/desk/polls/" + made.uuid();
    assertThat(desk.page(poll).select("form[action='" + poll + "/open']")).isEmpty();
    assertThat(desk.page(poll).select(".checklist .missing").text())
        .contains("chưa đủ theo quy định");
    desk.post(poll + "/open", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("chưa đủ theo quy định"));
    attend("/desk/meetings/" + made.meeting(), 45, 30);
    location(desk.submit(desk.page(poll + "/open"), poll + "/open", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "pause", "resume", "close", "publish"})
  void a_step_that_the_state_does_not_allow_is_refused_in_words(String step) {
    var meeting = polls.meeting(TestPoll.people(2));
    var poll = poll("/desk/meetings/" + meeting);
    desk.post(poll + "/" + step, Map.of("issued", "1"))
        .then()
        .statusCode(409)
        .body(containsString("không ở trạng thái cho phép việc này"));
    desk.request()
        .cookie("language", "en")
        .get(poll + "/publish")
        .then()
        .statusCode(409)
        .body(containsString("not in a state that allows this"));
  }

  @Test
  void a_frozen_poll_is_not_changed_any_more_but_the_list_of_the_meeting_is() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    var poll = "/desk/polls/" + made.uuid();
    desk.get(poll + "/edit").then().statusCode(409).body(containsString("đã chốt"));
    desk.post(poll + "/edit", Map.of("title", "x")).then().statusCode(409);
    var election = election(made.uuid());
    takePeople("/desk/meetings/" + made.meeting());
    assertThat(election(made.uuid())).isEqualTo(election);
    assertThat(desk.page(poll).select("tbody tr")).hasSize(2);
    desk.post(poll + "/issued", Map.of("issued", "1")).then().statusCode(409);
  }

  @Test
  void what_stands_on_a_frozen_ballot_paper_of_a_meeting_is_not_changed_any_more() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    var edit = "/desk/meetings/" + made.meeting() + "/edit";
    desk.get(edit).then().statusCode(409).body(containsString("không sửa được nữa"));
    var changed = Map.of("body", "Ban khác", "ordinal", "Lần 99", "heldOn", "2026-01-01");
    desk.post(edit, changed).then().statusCode(409);
    assertThat(given().get("/polls/" + made.uuid() + "/vote").asString())
        .doesNotContain("Ban khác");
    location(desk.post("/desk/polls/" + made.uuid() + "/cancel", Map.of("reason", "Sai tên")));
    desk.get(edit).then().statusCode(200);
  }

  @Test
  void a_draft_takes_the_list_again_when_it_is_saved() {
    var meeting = "/desk/meetings/" + polls.meeting(TestPoll.people(2));
    var poll = poll(meeting);
    takePeople(meeting);
    assertThat(desk.page(poll).text()).contains("Danh sách của hội nghị đã đổi");
    var form = desk.page(poll + "/edit");
    var people = form.select("input[name=person]").eachAttr("value");
    desk.submit(form, poll + "/edit", Map.of("title", "")).then().statusCode(422);
    location(desk.submit(form, poll + "/edit", Map.of("person", people.subList(0, 2))));
    assertThat(desk.page(poll).select("tbody tr").eachText())
        .containsExactly(
            "1 Lê Thành Đô Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh",
            "2 Trần Quốc Cường Bí thư Tỉnh ủy");
  }

  @Test
  void bad_rows_are_named_and_nothing_is_lost() {
    var meeting = meeting();
    takePeople(meeting);
    var answer = read(meeting, "Họ và tên;Chức vụ\nA;x\n;Bí thư\n");
    answer.then().statusCode(422).body(containsString("Dòng 3: thiếu họ tên"));
    var page = Jsoup.parse(answer.asString());
    assertThat(page.selectFirst("#text").val()).contains("Bí thư");
    assertThat(page.select("ol.rows > li")).hasSize(3);
    assertThat(desk.page(meeting + "/people").select("ol.rows > li")).hasSize(3);
  }

  @Test
  void people_are_changed_moved_and_taken_off_by_hand() {
    var meeting = meeting();
    takePeople(meeting);
    var people = meeting + "/people";
    var second = desk.page(people).select("ol.rows > li").get(1).id().substring("person-".length());
    var path = people + "/" + second;
    location(desk.submit(desk.page(people), path + "/up", Map.of()));
    location(desk.submit(desk.page(people), path + "/up", Map.of()));
    location(desk.submit(desk.page(path), path, Map.of("post", "Ủy viên Trung ương Đảng")));
    assertThat(desk.page(meeting).select("tbody tr").eachText())
        .containsExactly(
            "1 Trần Quốc Cường Ủy viên Trung ương Đảng",
            "2 Lê Thành Đô Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh",
            "3 Mùa A Sơn Phó Bí thư Thường trực Tỉnh ủy");
    var stale = desk.page(people);
    location(desk.submit(stale, path + "/down", Map.of()));
    location(desk.submit(stale, path + "/remove", Map.of()));
    location(desk.submit(stale, path + "/remove", Map.of()));
    desk.get(path).then().statusCode(404).body(containsString("Không có người này"));
    desk.post(path + "/up", Map.of()).then().statusCode(404);
    assertThat(desk.page(people).select("ol.rows .place").eachText()).containsExactly("1.", "2.");
  }

  @Test
  void attendance_that_cannot_be_is_marked_at_its_field() {
    var path = meeting() + "/attendance";
    desk.submit(desk.page(path), path, Map.of("summoned", "45", "present", "46"))
        .then()
        .statusCode(422)
        .body(containsString("không thể lớn hơn số người được triệu tập"));
    desk.submit(desk.page(path), path, Map.of("summoned", "0", "present", "x"))
        .then()
        .statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/edit", "/attendance", "/people", "/polls/new"})
  void a_meeting_that_is_not_there_is_said_to_be_missing(String page) {
    desk.get("/desk/meetings/11111111111111" + page)
        .then()
        .statusCode(404)
        .body(containsString("Không có hội nghị này"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/edit", "/freeze", "/close", "/finish", "/cancel"})
  void a_poll_that_is_not_there_is_said_to_be_missing(String page) {
    desk.get("/desk/polls/11111111111111" + page)
        .then()
        .statusCode(404)
        .body(containsString("Không có cuộc bỏ phiếu này"));
    if (!page.isEmpty() && !page.equals("/finish")) {
      desk.post("/desk/polls/11111111111111" + page, Map.of()).then().statusCode(404);
    }
  }

  @Test
  void an_address_of_the_desk_that_does_not_exist_gets_a_page() {
    desk.get("/desk/nothing").then().statusCode(404).body(containsString("Không có trang này"));
  }

  @Test
  void closing_and_publishing_in_a_row_is_offered_while_the_server_alone_holds_the_key() {
    var made = polls.open(2, true, 3);
    var poll = "/desk/polls/" + made.uuid();
    assertThat(desk.page(poll).select("a[href='" + poll + "/finish']").text())
        .isEqualTo("Kết thúc và công bố");
    var finish = desk.page(poll + "/finish");
    assertThat(finish.selectFirst("form[action='" + poll + "/finish'] #issued").val())
        .isEqualTo("3");
  }

  @Test
  void a_wrong_number_of_slips_closes_nothing_and_stays_in_the_form() {
    var made = polls.open(2, true, 3);
    var poll = "/desk/polls/" + made.uuid();
    for (var wrong : List.of("", "ba", "4999")) {
      var again = desk.post(poll + "/finish", Map.of("issued", wrong));
      again.then().statusCode(422);
      var form = Jsoup.parse(again.asString()).selectFirst("form[action='" + poll + "/finish']");
      assertThat(form.selectFirst("#issued").val()).isEqualTo(wrong);
      assertThat(form.selectFirst("#issued").attr("aria-invalid")).isEqualTo("true");
    }
    assertThat(desk.page(poll).selectFirst(".state").text()).isEqualTo("Đang bỏ phiếu");
  }

  @Test
  void closing_and_publishing_in_a_row_pressed_twice_is_harmless() {
    var made = polls.open(2, true, 3);
    var poll = "/desk/polls/" + made.uuid();
    for (int press = 0; press < 3; press++) {
      location(desk.post(poll + "/finish", Map.of("issued", 3, "explanation", "Hết giờ")));
    }
    location(desk.post(poll + "/close", Map.of("issued", 2)));
    location(desk.post(poll + "/count", Map.of()));
    location(desk.post(poll + "/publish", Map.of()));
    location(desk.get(poll + "/finish"));
    assertThat(RecordEntry.about(made.uuid()))
        .extracting(entry -> entry.act().name())
        .endsWith(
            "POLL_OPENED", "POLL_CLOSED", "MISSING_EXPLAINED", "POLL_COUNTED", "POLL_PUBLISHED");
  }

  @Test
  void the_desk_lists_meetings_with_their_polls_and_what_to_do_next() {
    var meeting = meeting();
    assertThat(desk.page("/desk").text()).contains("Việc cần làm: nhập danh sách");
    takePeople(meeting);
    poll(meeting);
    assertThat(desk.page("/desk").text()).contains("Đang soạn", "soát lại phiếu rồi chốt");
    assertThat(desk.get("/desk").getHeaders().getValue("Cache-Control")).isEqualTo("no-store");
    desk.get("/sign-in").then().header("Location", endsWith("/desk"));
  }
}
