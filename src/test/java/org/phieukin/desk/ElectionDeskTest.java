package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meetings;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.record.RecordEntry;

/** Preparing an election by the forms of the desk (RULES C). */
@QuarkusTest
class ElectionDeskTest {
  @Inject TestPoll polls;
  @Inject Meetings meetings;

  private DeskClient desk;
  private String uuid;
  private String meeting;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
    uuid = polls.meeting(TestPoll.people(3));
    meeting = "/desk/meetings/" + uuid;
  }

  private Document form() {
    return desk.page(meeting + "/polls/new?kind=election");
  }

  private Answer send(Map<String, ?> fields) {
    return desk.submit(form(), meeting + "/polls/new", fields);
  }

  private String made(Map<String, ?> fields) {
    var address = send(fields).then().statusCode(303).extract().header("Location");
    return address.replaceFirst("^https?://[^/]+", "");
  }

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private List<String> ticks(int... people) {
    var boxes = form().select("input[name=person]").eachAttr("value");
    return java.util.Arrays.stream(people).mapToObj(n -> boxes.get(n - 1)).toList();
  }

  private ElectionParameters frozen(String poll) {
    desk.post(poll + "/freeze", Map.of()).then().statusCode(303);
    return ElectionParameters.of(given().get("/polls/" + last(poll) + "/election.json").asString());
  }

  @Test
  void the_form_offers_rules_of_elections_and_says_which_ballot_paper_follows() {
    var form = form();
    assertThat(form.select("input[name=preset]").eachAttr("value"))
        .contains("qd190", "qd244")
        .doesNotContain("qd96");
    assertThat(form.select("input[name=person][checked]")).isEmpty();
    assertThat(form.text())
        .contains("không có số dư", "có số dư", "không quá số lượng cần bầu")
        .contains("quá 1/2 tổng số người được triệu tập");
    assertThat(desk.page(meeting).text()).contains("Lập cuộc bầu cử");
  }

  @Test
  void one_candidate_who_is_not_on_the_list_gets_one_question_that_must_be_answered() {
    var poll = made(Map.of("others", "Nguyễn Thị Nhung, Chánh thanh tra Sở Công Thương"));
    assertThat(desk.page(poll).text()).contains("Một người ứng cử");
    var questions = frozen(poll).election().questions();
    assertThat(questions).hasSize(1);
    var only = questions.get(0);
    assertThat(only.text()).isEqualTo("1. Nguyễn Thị Nhung – Chánh thanh tra Sở Công Thương");
    assertThat(only.answers()).containsExactly("Đồng ý", "Không đồng ý");
    assertThat(only.blank()).isFalse();
    assertThat(List.of(only.min(), only.max())).containsExactly(1, 1);
  }

  @Test
  void what_is_no_character_comes_into_no_name_and_title_and_files_can_be_made() {
    var poll =
        made(Map.of("title", "Bầu\ufffe ủy viên\uffff", "others", "Lê\uffff Thị C, A\ufffe"));
    var election = frozen(poll).election();
    assertThat(election.name()).isEqualTo("Bầu ủy viên");
    assertThat(election.questions().get(0).text()).isEqualTo("1. Lê Thị C – A");
    desk.get(poll + "/paper-ballot.pdf").then().statusCode(200);
  }

  @Test
  void as_many_candidates_as_seats_get_a_question_each_that_may_stay_blank() {
    var poll = made(Map.of("person", ticks(1, 3), "seats", "2"));
    assertThat(desk.page(poll).text()).contains("không có số dư");
    var questions = frozen(poll).election().questions();
    assertThat(questions).hasSize(2).allMatch(q -> q.min() == 0 && q.max() == 1 && !q.blank());
    assertThat(questions.get(1).text()).isEqualTo("2. Người 3 – Chức vụ 3");
  }

  @Test
  void more_candidates_than_seats_are_one_question_whose_answers_are_their_names() {
    var others = "Trần  Văn B\tGiám đốc\r\n\r\n Lê Thị C ";
    var poll = made(Map.of("person", ticks(2), "others", others, "seats", "2"));
    var questions = frozen(poll).election().questions();
    assertThat(questions).hasSize(1);
    var list = questions.get(0);
    assertThat(list.answers())
        .containsExactly("Người 2 – Chức vụ 2", "Trần Văn B – Giám đốc", "Lê Thị C");
    assertThat(list.blank()).isTrue();
    assertThat(List.of(list.min(), list.max())).containsExactly(1, 2);
    assertThat(list.text()).isEqualTo("Chọn không quá 2 người trong danh sách 3 người");
  }

  @Test
  void what_cannot_be_is_said_at_its_field_and_nothing_typed_is_lost() {
    var many = send(Map.of("person", ticks(1), "others", "Lê Thị C", "seats", "3"));
    many.then().statusCode(422);
    var again = Jsoup.parse(many.asString());
    assertThat(again.selectFirst("#seats-error").text()).contains("nhiều hơn số người ứng cử");
    assertThat(again.selectFirst("#others").val()).isEqualTo("Lê Thị C");
    assertThat(again.select("input[name=person][checked]")).hasSize(1);
    assertThat(again.select("input[name=preset]").eachAttr("value")).doesNotContain("qd96");
    var twice = send(Map.of("others", "Lê Thị C, A\nLê Thị C, A", "seats", "1"));
    assertThat(Jsoup.parse(twice.asString()).selectFirst("#others-error")).isNotNull();
    assertThat(Jsoup.parse(send(Map.of("seats", "1")).asString()).text())
        .contains("Hãy chọn ít nhất một người");
    send(Map.of("others", ", Giám đốc")).then().statusCode(422);
    send(Map.of("others", "x".repeat(121))).then().statusCode(422);
    send(Map.of("others", "Lê Thị C", "seats", "0")).then().statusCode(422);
  }

  @Test
  void a_draft_is_written_anew_with_those_who_are_on_no_list() {
    var poll = made(Map.of("person", ticks(1), "others", "Lê Thị C, Giám đốc", "seats", "1"));
    var page = desk.page(poll + "/edit");
    assertThat(page.selectFirst("#others").val()).isEqualTo("Lê Thị C – Giám đốc");
    assertThat(page.selectFirst("#seats").val()).isEqualTo("1");
    desk.submit(page, poll + "/edit", Map.of("seats", "2")).then().statusCode(303);
    assertThat(desk.page(poll).text()).contains("không có số dư").doesNotContain("đã đổi so với");
    desk.submit(desk.page(poll + "/edit"), poll + "/edit", Map.of("seats", "9"))
        .then()
        .statusCode(422);
  }

  @Test
  void opening_waits_for_the_chair_to_confirm_what_votes_are_held_against() {
    var poll = made(Map.of("others", "Lê Thị C", "seats", "1"));
    frozen(poll);
    polls.slips(last(poll), 3);
    meetings.attend(uuid, new Attendance(11, 10), "organizer");
    assertThat(desk.page(poll).select(".checklist .missing").text()).contains("chưa xác nhận");
    assertThat(desk.page(poll).selectFirst("#bar").text()).contains("ít nhất 6 phiếu");
    desk.post(poll + "/open", Map.of()).then().statusCode(409).body(containsString("cơ sở"));
    desk.submit(desk.page(poll), poll + "/bar", Map.of())
        .then()
        .statusCode(422)
        .body(containsString("Chưa đánh dấu ô xác nhận"));
    var old = desk.page(poll);
    meetings.attend(uuid, new Attendance(12, 10), "organizer");
    desk.submit(old, poll + "/bar", Map.of("agreed", "yes"))
        .then()
        .statusCode(409)
        .body(containsString("vừa đổi"));
    var page = desk.page(poll);
    assertThat(page.selectFirst("#bar").text()).contains("ít nhất 7 phiếu");
    for (int press = 0; press < 2; press++) {
      desk.submit(page, poll + "/bar", Map.of("agreed", "yes")).then().statusCode(303);
    }
    assertThat(RecordEntry.about(last(poll)))
        .extracting(entry -> entry.act().name())
        .containsOnlyOnce("BAR_CONFIRMED");
    desk.post(poll + "/open", Map.of()).then().statusCode(303);
    assertThat(desk.page(poll).selectFirst(".head-line .state").text()).isEqualTo("Đang bỏ phiếu");
    desk.post(poll + "/bar", Map.of("summoned", "45", "agreed", "yes")).then().statusCode(409);
  }

  @Test
  void a_confidence_vote_has_no_bar_to_confirm() {
    var other = polls.frozen(2);
    var path = "/desk/polls/" + other;
    assertThat(desk.page(path).selectFirst("#bar")).isNull();
    desk.post(path + "/bar", Map.of("summoned", "45", "agreed", "yes")).then().statusCode(409);
  }
}
