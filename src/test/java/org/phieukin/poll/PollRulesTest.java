package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meetings;

/** Choosing the rules of a poll, and what they ask for before anyone votes. */
@QuarkusTest
class PollRulesTest {
  @Inject TestPoll polls;
  @Inject Meetings meetings;

  private DeskClient desk;
  private String uuid;
  private String meeting;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
    uuid = polls.meeting(TestPoll.people(2));
    meeting = "/desk/meetings/" + uuid;
  }

  private Document form() {
    return desk.page(meeting + "/polls/new");
  }

  private String poll(Map<String, ?> fields) {
    var made = desk.submit(form(), meeting + "/polls/new", fields);
    return made.then()
        .statusCode(303)
        .extract()
        .header("Location")
        .replaceFirst("^http.*?//[^/]+", "");
  }

  @Test
  void the_form_says_what_follows_from_each_preset() {
    var form = form();
    assertThat(form.select("input[name=preset]").eachAttr("value"))
        .contains("qd96", "nq96", "nq85", "hai-muc")
        .doesNotContain("qd244", "qd190");
    assertThat(form.select("input[name=preset][checked]").eachAttr("value"))
        .containsExactly("qd96");
    assertThat(form.selectFirst("#rules-qd96").text())
        .contains("Tín nhiệm cao, Tín nhiệm, Tín nhiệm thấp", "tổng số phiếu thu về")
        .contains("ít nhất 2/3 số người được triệu tập", "được để trống");
    assertThat(form.selectFirst("#rules-nq85").text())
        .contains("tổng số đại biểu", "Không đặt điều kiện");
    assertThat(form.selectFirst("#rules-hai-muc").text())
        .contains("tổng số người được triệu tập", "phải đánh dấu đủ");
    for (var choice : form.select("input[name=preset]")) {
      assertThat(form.getElementById(choice.attr("aria-describedby"))).isNotNull();
    }
  }

  @Test
  void the_number_of_all_members_is_asked_where_shares_are_of_all_members() {
    var wrong = desk.submit(form(), meeting + "/polls/new", Map.of("preset", "nq85"));
    wrong.then().statusCode(422);
    var again = Jsoup.parse(wrong.asString());
    assertThat(again.selectFirst("#members-error")).isNotNull();
    assertThat(again.select("input[name=preset][checked]").eachAttr("value"))
        .containsExactly("nq85");
    for (var number : new String[] {"0", "5001", "nhiều", "-3"}) {
      var fields = Map.of("preset", "nq85", "members", number);
      var answer = desk.submit(form(), meeting + "/polls/new", fields);
      answer.then().statusCode(422);
      assertThat(Jsoup.parse(answer.asString()).selectFirst("#members").val()).isEqualTo(number);
    }
    var poll = poll(Map.of("preset", "nq85", "members", "105"));
    assertThat(desk.page(poll).text()).contains("105 người", "tổng số đại biểu");
    var edit = desk.page(poll + "/edit");
    assertThat(edit.selectFirst("#members").val()).isEqualTo("105");
    assertThat(edit.select("input[name=preset]")).isEmpty();
    desk.submit(edit, poll + "/edit", Map.of("members", "")).then().statusCode(422);
    desk.submit(edit, poll + "/edit", Map.of("members", "104")).then().statusCode(303);
    assertThat(desk.page(poll).text()).contains("104 người");
    assertThat(desk.page("/desk/record?about=" + poll.replaceAll(".*/", "")).text())
        .contains("tổng số đại biểu: 104");
  }

  @Test
  void other_presets_neither_need_nor_keep_the_number() {
    var poll = poll(Map.of("preset", "nq96", "members", "x"));
    assertThat(desk.page(poll + "/edit").select("#members")).isEmpty();
  }

  @Test
  void unknown_rules_are_marked_and_nothing_is_made() {
    desk.submit(form(), meeting + "/polls/new", Map.of("preset", "qd999"))
        .then()
        .statusCode(422)
        .body(containsString("preset-error"));
  }

  @Test
  void a_poll_is_not_opened_when_more_were_summoned_than_there_are_members() {
    var poll = poll(Map.of("preset", "nq85", "members", "44"));
    desk.post(poll + "/freeze", Map.of()).then().statusCode(303);
    polls.slips(poll.replaceAll(".*/", ""), 3);
    desk.post(poll + "/open", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("lớn hơn tổng số đại biểu"));
    meetings.attend(uuid, new Attendance(44, 40), "organizer");
    desk.post(poll + "/open", Map.of()).then().statusCode(303);
  }
}
