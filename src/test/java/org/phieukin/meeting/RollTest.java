package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.record.RecordEntry;

/** The roll, by the forms of its pages: as it works without script. */
@QuarkusTest
class RollTest {
  private static final String LIST =
      "\ufeffSTT;Họ và tên;Đơn vị;Số ghế\r\n1;Lê Thành Đô;UBND tỉnh;A1\r\n"
          + "2;Nguyễn Văn Ân;Huyện ủy Tuần Giáo;A2\r\n3;Đỗ Thị Ẩm;;\r\n";

  @Inject TestPoll polls;

  private DeskClient desk;
  private String meeting;

  @BeforeEach
  void start() {
    desk = DeskClient.organizer();
    meeting = "/desk/meetings/" + polls.meeting(TestPoll.people(2));
  }

  private static void done(Answer answer) {
    answer.then().statusCode(303);
  }

  private Answer read(String text) {
    return desk.request()
        .multiPart("form-token", desk.token())
        .multiPart("file", "roll.csv", text.getBytes(StandardCharsets.UTF_8), "text/csv")
        .multiPart("text", "")
        .post(meeting + "/roll/import");
  }

  private Document take(String text) {
    var preview = Jsoup.parse(read(text).then().statusCode(200).extract().asString());
    var lines = preview.selectFirst("textarea[name=text]").wholeText();
    done(desk.post(meeting + "/roll/replace", Map.of("text", lines)));
    return preview;
  }

  private String delegate(String name) {
    var row = desk.page(meeting + "/door").selectFirst("li:contains(" + name + ")");
    return row.id().substring("delegate-".length());
  }

  private void tick(String name, String presence, String reason) {
    var path = meeting + "/door/" + delegate(name);
    done(desk.post(path, Map.of("presence", presence, "reason", reason, "q", "")));
  }

  private String counted() {
    return desk.page(meeting + "/door").selectFirst("#counted").text();
  }

  @Test
  void a_roll_is_read_from_a_file_shown_and_only_then_taken() {
    var preview = take(LIST);
    assertThat(preview.select("tbody tr").eachText())
        .containsExactly(
            "1 Lê Thành Đô UBND tỉnh A1", "2 Nguyễn Văn Ân Huyện ủy Tuần Giáo A2", "3 Đỗ Thị Ẩm");
    assertThat(desk.page(meeting + "/roll").select("ol.rows > li")).hasSize(3);
    assertThat(desk.page(meeting + "/roll").text()).contains("Ghế A2");
    assertThat(RecordEntry.about(meeting.replaceAll(".*/", "")))
        .anyMatch(entry -> entry.act().name().equals("ROLL_CHANGED"));
  }

  @Test
  void bad_rows_are_named_and_nothing_is_lost() {
    take(LIST);
    var answer = read("Họ và tên;Đơn vị\nA;x\n;y\nB;" + "z".repeat(201) + "\n");
    answer.then().statusCode(422);
    var page = Jsoup.parse(answer.asString());
    assertThat(page.select(".bad-note li").eachText())
        .containsExactly("Dòng 3: thiếu họ tên", "Dòng 4: đơn vị dài quá 200 ký tự");
    assertThat(page.select("ol.rows > li")).hasSize(3);
    desk.post(meeting + "/roll/replace", Map.of("text", "\tx")).then().statusCode(422);
    desk.post(meeting + "/roll/replace", Map.of()).then().statusCode(422);
    assertThat(desk.page(meeting + "/roll").select("ol.rows > li")).hasSize(3);
  }

  @Test
  void the_roll_is_changed_by_hand_and_forms_sent_twice_do_it_once() {
    var page = desk.page(meeting + "/roll");
    var one = Map.of("name", "Đặng Thị Ỷ", "unit", "Tỉnh đoàn", "seat", "C3");
    done(desk.submit(page, meeting + "/roll", one));
    done(desk.submit(page, meeting + "/roll", one));
    assertThat(desk.page(meeting + "/roll").select("ol.rows > li")).hasSize(1);
    desk.submit(desk.page(meeting + "/roll"), meeting + "/roll", one)
        .then()
        .statusCode(422)
        .body(containsString("đã có trong danh sách"));
    desk.submit(desk.page(meeting + "/roll"), meeting + "/roll", Map.of("name", " ", "unit", "Giữ"))
        .then()
        .statusCode(422)
        .body(containsString("Giữ"));
    var path = meeting + "/roll/" + delegate("Đặng Thị Ỷ");
    done(desk.submit(desk.page(path), path, Map.of("seat", "C4")));
    assertThat(desk.page(meeting + "/roll").text()).contains("Tỉnh đoàn · Ghế C4");
    done(desk.post(path + "/remove", Map.of()));
    done(desk.post(path + "/remove", Map.of()));
    desk.get(path).then().statusCode(404).body(containsString("Không có đại biểu này"));
    assertThat(desk.page(meeting + "/roll").select("ol.rows > li")).isEmpty();
  }

  @Test
  void ticking_off_counts_and_a_reason_belongs_to_an_absence_alone() {
    take(LIST);
    assertThat(counted()).isEqualTo("Có mặt 0 trên 3 người được triệu tập");
    tick("Lê Thành Đô", "PRESENT", "");
    tick("Lê Thành Đô", "PRESENT", "");
    tick("Đỗ Thị Ẩm", "ABSENT", "Đi công tác");
    assertThat(counted()).isEqualTo("Có mặt 1 trên 3 người được triệu tập");
    assertThat(desk.page(meeting + "/door").select("input[name=reason]").eachAttr("value"))
        .containsExactly("Đi công tác");
    tick("Đỗ Thị Ẩm", "PRESENT", "vẫn đi công tác");
    tick("Lê Thành Đô", "UNKNOWN", "");
    assertThat(desk.page(meeting + "/door").select("input[name=reason]")).isEmpty();
    assertThat(counted()).isEqualTo("Có mặt 1 trên 3 người được triệu tập");
    var path = meeting + "/door/" + delegate("Đỗ Thị Ẩm");
    desk.post(path, Map.of("presence", "LATE")).then().statusCode(400);
    desk.post(path, Map.of("presence", "ABSENT", "reason", "x".repeat(301))).then().statusCode(422);
    desk.post(meeting + "/door/11111111111111", Map.of("presence", "PRESENT"))
        .then()
        .statusCode(404);
  }

  @Test
  void nothing_of_the_record_tells_who_came_or_when() {
    take(LIST);
    var about = meeting.replaceAll(".*/", "");
    int before = RecordEntry.about(about).size();
    tick("Lê Thành Đô", "PRESENT", "");
    assertThat(RecordEntry.about(about)).hasSize(before);
  }

  @Test
  void whoever_was_looked_for_is_ticked_off_and_the_search_is_cleared() {
    take(LIST);
    var page = desk.page(meeting + "/door?q=am");
    assertThat(page.select(".door > li:not([hidden]) strong").eachText())
        .containsExactly("Đỗ Thị Ẩm");
    var action = meeting + "/door/" + delegate("Đỗ Thị Ẩm");
    var answer = desk.submit(page, action, Map.of("presence", "PRESENT"));
    assertThat(answer.header("Location")).contains("?ticked=");
    var after = desk.page(DeskClient.path(answer));
    assertThat(after.select("#ticked").text()).contains("Đỗ Thị Ẩm", "Có mặt");
    assertThat(after.select(".door > li:not([hidden])")).hasSize(3);
    desk.submit(after, action, Map.of("presence", "UNKNOWN"));
    assertThat(counted()).isEqualTo("Có mặt 0 trên 3 người được triệu tập");
  }

  @Test
  void everybody_is_present_in_one_go_but_those_known_to_be_away_and_a_word_undoes_it() {
    take(LIST);
    tick("Đỗ Thị Ẩm", "ABSENT", "Ốm");
    tick("Lê Thành Đô", "PRESENT", "");
    var all = desk.page(DeskClient.path(desk.post(meeting + "/door/all", Map.of())));
    assertThat(all.select("[role=status]").text()).contains("Đã ghi có mặt cho 1 người");
    assertThat(counted()).isEqualTo("Có mặt 2 trên 3 người được triệu tập");
    desk.submit(all, meeting + "/door/all/undo", Map.of()).then().statusCode(303);
    assertThat(counted()).isEqualTo("Có mặt 1 trên 3 người được triệu tập");
  }

  @Test
  void whoever_was_taken_off_the_roll_comes_back_ticked_off_as_before() {
    take(LIST);
    tick("Đỗ Thị Ẩm", "PRESENT", "");
    var uuid = delegate("Đỗ Thị Ẩm");
    var before = desk.page(meeting + "/roll").select(".rows > li").eachText();
    var gone = desk.post(meeting + "/roll/" + uuid + "/remove", Map.of());
    var page = desk.page(DeskClient.path(gone));
    assertThat(page.select("[role=status]").text()).contains("Đã xóa Đỗ Thị Ẩm");
    desk.submit(page, meeting + "/roll/" + uuid + "/restore", Map.of()).then().statusCode(303);
    assertThat(desk.page(meeting + "/roll").select(".rows > li").eachText()).isEqualTo(before);
    assertThat(counted()).isEqualTo("Có mặt 1 trên 3 người được triệu tập");
  }

  @Test
  void a_new_roll_keeps_those_ticked_off_who_stand_on_it_unchanged() {
    take(LIST);
    tick("Lê Thành Đô", "PRESENT", "");
    tick("Nguyễn Văn Ân", "PRESENT", "");
    take("Nguyễn Văn Ân;Huyện ủy Mường Nhé;A2\nLê Thành Đô;UBND tỉnh;A1\n");
    assertThat(counted()).isEqualTo("Có mặt 1 trên 2 người được triệu tập");
  }

  @Test
  void with_a_roll_the_attendance_follows_from_it_alone() {
    take(LIST);
    desk.get(meeting + "/attendance").then().statusCode(303);
    desk.post(meeting + "/attendance", Map.of("summoned", "45", "present", "45"))
        .then()
        .statusCode(409)
        .body(containsString("tính từ kết quả điểm danh"));
    assertThat(desk.page(meeting).text()).contains("Có mặt 0 trên 3");
  }

  @Test
  void a_poll_opens_only_when_two_thirds_of_the_roll_are_there() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    meeting = "/desk/meetings/" + made.meeting();
    take(LIST);
    var poll = "/desk/polls/" + made.uuid();
    tick("Lê Thành Đô", "PRESENT", "");
    assertThat(desk.page(poll).select(".checklist .missing").text())
        .contains("chưa đủ theo quy định");
    assertThat(desk.page(poll).selectFirst("#present").text())
        .isEqualTo("Có mặt 1 trên 3 người được triệu tập");
    assertThat(desk.page(poll).selectFirst("#quorum").text()).isEqualTo("2");
    desk.post(poll + "/open", Map.of()).then().statusCode(409);
    assertThat(desk.page(meeting).text()).contains("cần ít nhất 2 người, tức 2/3");
    tick("Đỗ Thị Ẩm", "PRESENT", "");
    done(desk.post(poll + "/open", Map.of()));
    assertThat(desk.page("/desk/record?about=" + made.uuid()).selectFirst(".record > li").text())
        .contains("có mặt: 2", "được triệu tập: 3");
  }

  @Test
  void the_door_belongs_to_organizers() {
    for (var page : List.of("/roll", "/door")) {
      var answer = DeskClient.anonymous().get(meeting + page);
      assertThat(answer.statusCode()).isNotEqualTo(200);
    }
  }
}
