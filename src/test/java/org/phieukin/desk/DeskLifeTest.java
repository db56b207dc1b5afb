package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.phieukin.desk.PollDesk.location;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meetings;
import org.phieukin.protocol.Hashes;
import org.phieukin.record.RecordCheck;
import org.phieukin.record.RecordEntry;

/** A poll from its meeting to its end, done by the forms of the desk. */
@QuarkusTest
class DeskLifeTest {
  @Inject TestPoll polls;
  @Inject Meetings meetings;
  @Inject RecordCheck record;

  private PollDesk desk;
  private DeskClient client;

  @BeforeEach
  void signIn() {
    desk = new PollDesk();
    client = desk.client();
  }

  @Test
  void a_poll_lives_from_the_meeting_to_its_closing_by_forms_alone() {
    var meeting = desk.meeting();
    desk.takePeople(meeting);
    desk.attend(meeting, 45, 45);
    var poll = desk.poll(meeting);
    var uuid = poll.substring(poll.lastIndexOf('/') + 1);
    assertThat(desk.state(poll)).isEqualTo("Đang soạn");
    assertThat(client.page(poll).select("h1").text())
        .isEqualTo("Lấy phiếu tín nhiệm tại Hội nghị lần thứ 18");
    assertThat(client.page(poll).select("#turnout")).isEmpty();
    assertThat(client.page(poll).text())
        .contains("Máy chủ giữ khóa: người quản trị máy có thể mở phiếu.");

    assertThat(client.page(poll + "/freeze").text()).contains("Sau khi chốt, không sửa được");
    location(client.submit(client.page(poll + "/freeze"), poll + "/freeze", Map.of()));
    assertThat(desk.state(poll)).isEqualTo("Đã chốt");
    var election = new String(PollDesk.election(uuid), StandardCharsets.UTF_8);
    assertThat(client.page(poll).selectFirst("#fingerprint").text().replace(" ", ""))
        .isEqualTo(Hashes.sha256Hex(election).substring(0, 16));
    assertThat(client.page(poll).select(".checklist .missing").text())
        .contains("Chưa tạo phiếu mã");
    client
        .post(poll + "/open", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("Chưa tạo phiếu mã"));

    polls.slips(uuid, 45);
    location(client.submit(client.page(poll + "/open"), poll + "/open", Map.of()));
    assertThat(client.page(poll).selectFirst("#turnout").text()).isEqualTo("0/45");
    location(client.submit(client.page(poll), poll + "/pause", Map.of()));
    assertThat(desk.state(poll)).isEqualTo("Tạm dừng");
    location(client.submit(client.page(poll), poll + "/resume", Map.of()));
    assertThat(desk.state(poll)).isEqualTo("Đang bỏ phiếu");

    var close = client.page(poll + "/close");
    assertThat(close.selectFirst("#issued").val()).isEmpty();
    client.submit(close, poll + "/close", Map.of("issued", "nhiều")).then().statusCode(422);
    client
        .submit(close, poll + "/close", Map.of("issued", "48"))
        .then()
        .statusCode(422)
        .body(containsString("không thể lớn hơn số phiếu mã đã tạo"));
    client
        .submit(close, poll + "/close", Map.of("issued", "46"))
        .then()
        .statusCode(422)
        .body(containsString("không thể lớn hơn số người có mặt"));
    var closing = Map.of("issued", "44", "missing", "45");
    location(client.submit(close, poll + "/close", closing));
    location(client.submit(close, poll + "/close", Map.of("issued", "43")));
    var closed = client.page(poll);
    assertThat(closed.selectFirst("#turnout").text()).isEqualTo("0/44");
    assertThat(closed.text()).contains("Còn thiếu 44 phiếu");
    var announced = client.page(closed.selectFirst("a[href='" + poll + "/announce']").attr("href"));
    assertThat(announced.selectFirst("#issued").text()).isEqualTo("44");
    assertThat(announced.selectFirst("#collected").text()).isEqualTo("0");
    assertThat(announced.selectFirst("form[action='" + poll + "/count']")).isNotNull();
    client.submit(closed, poll + "/issued", Map.of("issued", "45")).then().statusCode(422);
    var two = polls.withTeller(Map.of("issued", "45"));
    location(client.submit(closed, poll + "/issued", two));
    two.put("issued", "46000");
    client.submit(closed, poll + "/issued", two).then().statusCode(422);
    assertThat(client.page(poll).text()).contains("Còn thiếu 45 phiếu");
    assertThat(record.anew()).isEmpty();
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
    assertThat(RecordEntry.about(uuid))
        .extracting(RecordEntry::actor)
        .containsOnly("organizer", "organizer, second-of-two");
  }

  @Test
  void steps_pressed_twice_are_harmless() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    var poll = "/desk/polls/" + made.uuid();
    for (var step : List.of("freeze", "freeze")) {
      location(client.post(poll + "/" + step, Map.of()));
    }
    for (var step : List.of("open", "open", "pause", "pause", "resume", "resume")) {
      location(client.post(poll + "/" + step, Map.of()));
    }
    location(client.post(poll + "/close", Map.of("issued", 3, "missing", 45)));
    location(client.post(poll + "/close", Map.of("issued", 3, "missing", 45)));
    var reason = Map.of("reason", "Nhầm danh sách");
    client.post(poll + "/cancel", reason).then().statusCode(422);
    location(client.post(poll + "/cancel", polls.withTeller(reason)));
    location(client.post(poll + "/cancel", Map.of("reason", "Lý do khác")));
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
    var page = client.page(poll + "/cancel");
    client
        .submit(page, poll + "/cancel", Map.of("reason", "  "))
        .then()
        .statusCode(422)
        .body(containsString("Hãy ghi lý do"));
    location(client.submit(page, poll + "/cancel", Map.of("reason", "Phiếu in sai chức vụ")));
    assertThat(client.page(poll).text()).contains("Đã hủy", "Phiếu in sai chức vụ");
    assertThat(client.page("/desk/record?about=" + made.uuid()).selectFirst(".record > li").text())
        .contains("Hủy cuộc bỏ phiếu", "lý do: Phiếu in sai chức vụ");
  }

  @Test
  void below_two_thirds_a_poll_is_not_opened() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    meetings.attend(made.meeting(), new Attendance(45, 29), "organizer");
    var poll = "/desk/polls/" + made.uuid();
    assertThat(client.page(poll).select("form[action='" + poll + "/open']")).isEmpty();
    assertThat(client.page(poll).select(".checklist .missing").text())
        .contains("chưa đủ theo quy định");
    client
        .post(poll + "/open", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("chưa đủ theo quy định"));
    desk.attend("/desk/meetings/" + made.meeting(), 45, 30);
    location(client.submit(client.page(poll + "/open"), poll + "/open", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "pause", "resume", "close", "publish"})
  void a_step_that_the_state_does_not_allow_is_refused_in_words(String step) {
    var meeting = polls.meeting(TestPoll.people(2));
    var poll = desk.poll("/desk/meetings/" + meeting);
    client
        .post(poll + "/" + step, Map.of("issued", "1"))
        .then()
        .statusCode(409)
        .body(containsString("không ở trạng thái cho phép việc này"));
    client
        .request()
        .cookie("language", "en")
        .get(poll + "/publish")
        .then()
        .statusCode(409)
        .body(containsString("not in a state that allows this"));
  }

  @Test
  void the_desk_lists_meetings_with_their_polls_and_what_to_do_next() {
    var meeting = desk.meeting();
    assertThat(client.page("/desk").text()).contains("Việc cần làm: nhập danh sách");
    desk.takePeople(meeting);
    desk.poll(meeting);
    assertThat(client.page("/desk").text()).contains("Đang soạn", "soát lại phiếu rồi chốt");
    assertThat(client.get("/desk").header("Cache-Control")).isEqualTo("no-store");
    client.get("/sign-in").then().header("Location", endsWith("/desk"));
  }
}
