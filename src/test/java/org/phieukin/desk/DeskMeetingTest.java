package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.desk.PollDesk.location;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;

/** A meeting, its people and who came, done by the forms of the desk. */
@QuarkusTest
class DeskMeetingTest {
  private PollDesk desk;
  private DeskClient client;

  @BeforeEach
  void signIn() {
    desk = new PollDesk();
    client = desk.client();
  }

  @Test
  void every_field_of_a_meeting_is_checked_and_what_was_typed_stays() {
    var page = client.page("/desk/meetings/new");
    var answer =
        client.submit(
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
  void a_meeting_says_how_those_who_vote_are_addressed() {
    var path = desk.meeting() + "/edit";
    var form = client.page(path);
    assertThat(form.select("input[name=salutation][checked]").val()).isEqualTo("COMRADE");
    location(client.submit(form, path, Map.of("salutation", "DELEGATE")));
    var again = client.page(path);
    assertThat(again.select("input[name=salutation][checked]").val()).isEqualTo("DELEGATE");
    client.submit(again, path, Map.of("salutation", "SIR")).then().statusCode(422);
  }

  @Test
  void forms_sent_twice_make_one_thing() {
    var fresh = client.page("/desk/meetings/new");
    var first = location(client.submit(fresh, "/desk/meetings/new", PollDesk.MEETING));
    assertThat(location(client.submit(fresh, "/desk/meetings/new", PollDesk.MEETING)))
        .isEqualTo(first);
    desk.takePeople(first);
    var path = first + "/polls/new";
    var form = client.page(path);
    var poll = location(client.submit(form, path, Map.of()));
    assertThat(location(client.submit(form, path, Map.of()))).isEqualTo(poll);
    assertThat(client.page(first).select(".rows a[href^='/desk/polls/']")).hasSize(1);
    var people = client.page(first + "/people");
    var somebody = Map.of("name", "Nguyễn Văn A", "post", "");
    location(client.submit(people, first + "/people", somebody));
    location(client.submit(people, first + "/people", somebody));
    assertThat(client.page(first + "/people").select("ol.rows > li")).hasSize(4);
    client
        .submit(client.page(first + "/people"), first + "/people", somebody)
        .then()
        .statusCode(422)
        .body(containsString("đã có trong danh sách"));
  }

  @Test
  void bad_rows_are_named_and_nothing_is_lost() {
    var meeting = desk.meeting();
    desk.takePeople(meeting);
    var answer = desk.read(meeting, "Họ và tên;Chức vụ\nA;x\n;Bí thư\n");
    answer.then().statusCode(422).body(containsString("Dòng 3: thiếu họ tên"));
    var page = Jsoup.parse(answer.asString());
    assertThat(page.selectFirst("#text").val()).contains("Bí thư");
    assertThat(page.select("ol.rows > li")).hasSize(3);
    assertThat(client.page(meeting + "/people").select("ol.rows > li")).hasSize(3);
  }

  @Test
  void people_are_changed_moved_and_taken_off_by_hand() {
    var meeting = desk.meeting();
    desk.takePeople(meeting);
    var people = meeting + "/people";
    var second =
        client.page(people).select("ol.rows > li").get(1).id().substring("person-".length());
    var path = people + "/" + second;
    location(client.submit(client.page(people), path + "/up", Map.of()));
    location(client.submit(client.page(people), path + "/up", Map.of()));
    location(client.submit(client.page(path), path, Map.of("post", "Ủy viên Trung ương Đảng")));
    assertThat(client.page(meeting).select("tbody tr").eachText())
        .containsExactly(
            "1 Trần Quốc Cường Ủy viên Trung ương Đảng",
            "2 Lê Thành Đô Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh",
            "3 Mùa A Sơn Phó Bí thư Thường trực Tỉnh ủy");
    var stale = client.page(people);
    location(client.submit(stale, path + "/down", Map.of()));
    location(client.submit(stale, path + "/remove", Map.of()));
    location(client.submit(stale, path + "/remove", Map.of()));
    client.get(path).then().statusCode(404).body(containsString("Không có người này"));
    client.post(path + "/up", Map.of()).then().statusCode(404);
    assertThat(client.page(people).select("ol.rows .place").eachText()).containsExactly("1.", "2.");
  }

  @Test
  void attendance_that_cannot_be_is_marked_at_its_field() {
    var path = desk.meeting() + "/attendance";
    client
        .submit(client.page(path), path, Map.of("summoned", "45", "present", "46"))
        .then()
        .statusCode(422)
        .body(containsString("không thể lớn hơn số người được triệu tập"));
    client
        .submit(client.page(path), path, Map.of("summoned", "0", "present", "x"))
        .then()
        .statusCode(422);
  }
}
