package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.record.RecordEntry;

/** What was made once need not be typed again, and what was taken away comes back. */
@QuarkusTest
class AgainTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Meetings meetings;
  @Inject Commissions commissions;

  private DeskClient desk;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
  }

  @Test
  void a_cancelled_poll_is_made_again_as_one_draft_however_often_it_is_asked_for() {
    var uuid = polls.frozen(2);
    var path = "/desk/polls/" + uuid;
    assertThat(desk.page(path).selectFirst("#repeat")).isNull();
    desk.post(path + "/repeat", Map.of()).then().statusCode(409);
    life.cancel(uuid, "In nhầm", ORGANIZER);
    var page = desk.page(path);
    var made = PollDesk.location(desk.submit(page, path + "/repeat", Map.of()));
    assertThat(PollDesk.location(desk.submit(page, path + "/repeat", Map.of()))).isEqualTo(made);
    var draft = Poll.get(made.replaceAll(".*/polls/|/edit", ""));
    assertThat(draft.uuid()).isNotEqualTo(uuid);
    assertThat(draft.draft()).isEqualTo(Poll.get(uuid).draft());
    assertThat(desk.page(made).selectFirst("#title").val()).isEqualTo("Lấy phiếu thử");
  }

  @Test
  void a_draft_is_taken_away_and_brought_back_where_it_stood() {
    var uuid = polls.draft(2);
    var path = "/desk/polls/" + uuid;
    var draft = Poll.get(uuid).draft();
    var page = desk.page(path);
    var meeting = PollDesk.location(desk.submit(page, path + "/remove", Map.of()));
    desk.get(path).then().statusCode(404);
    assertThat(PollDesk.location(desk.submit(page, path + "/remove", Map.of()))).isEqualTo(meeting);
    var offered = desk.page(meeting);
    var restore = offered.selectFirst("#removed form").attr("action");
    PollDesk.location(desk.submit(offered, restore, Map.of()));
    PollDesk.location(desk.submit(offered, restore, Map.of()));
    assertThat(Poll.get(uuid).draft()).isEqualTo(draft);
    assertThat(desk.page(meeting).selectFirst("#removed")).isNull();
    assertThat(RecordEntry.about(Poll.get(uuid).meetingUuid()))
        .extracting(entry -> entry.act().name())
        .contains("DRAFT_REMOVED", "DRAFT_RESTORED");
    polls.freeze(uuid);
    assertThat(desk.page(path).selectFirst("#remove")).isNull();
    desk.post(path + "/remove", Map.of()).then().statusCode(409);
  }

  @Test
  void a_meeting_is_copied_with_people_roll_commission_and_settings_and_nothing_of_its_results() {
    var before = polls.ready(TestPoll.people(2), true, 3);
    var from = before.meeting();
    var roll =
        Map.of("uuid", "Copied11111111", "name", "Lò Văn An", "unit", "Sở Y tế", "seat", "A1");
    desk.post("/desk/meetings/" + from + "/roll", roll).then().statusCode(303);
    meetings.takeTwoPeople(from, true, "organizer");
    var head = new MemberDetails("Mùa A Sơn", "Trưởng ban", Optional.empty());
    commissions.name(from, new Commission(Custody.SERVER, 0, List.of(head)), "organizer");
    var form = desk.page("/desk/meetings/new?from=" + from);
    assertThat(form.selectFirst("#heldOn").val()).isEmpty();
    desk.submit(form, "/desk/meetings/new", Map.of()).then().statusCode(422);
    var day = Map.of("heldOn", "2027-03-01");
    var to = PollDesk.location(desk.submit(form, "/desk/meetings/new", day));
    assertThat(PollDesk.location(desk.submit(form, "/desk/meetings/new", day))).isEqualTo(to);
    var page = desk.page(to).text();
    assertThat(page).contains("Người 1", "Người 2", "Mùa A Sơn").doesNotContain("Lấy phiếu thử");
    assertThat(desk.page(to + "/roll").select(".rows > li").eachText()).hasSize(1);
    var copy = to.replaceAll(".*/", "");
    assertThat(Poll.of(copy)).isEmpty();
    assertThat(org.phieukin.meeting.Meeting.get(copy).twoPeople()).isTrue();
    assertThat(desk.page("/desk/meetings/new").select("a[href$='from=" + copy + "']")).hasSize(1);
  }

  @Test
  void the_ballot_paper_is_seen_before_freezing_and_nothing_can_be_cast_on_that_page() {
    var uuid = polls.draft(3);
    assertThat(desk.page("/desk/polls/" + uuid).select("a[href$=/preview]")).hasSize(1);
    var page = desk.page("/desk/polls/" + uuid + "/preview");
    assertThat(page.text()).contains("Bản xem trước", "Người 3", "Tín nhiệm cao");
    assertThat(page.select("[data-step=ballot] input[type=radio]")).hasSize(9);
    assertThat(page.select("[data-uuid], [data-worker], script[src*=booth]")).isEmpty();
  }

  @Test
  void whoever_was_taken_off_the_list_comes_back_where_they_stood() {
    var people = "/desk/meetings/" + polls.meeting(TestPoll.people(3)) + "/people";
    var before = desk.page(people).select("ol.rows > li").eachText();
    var id = desk.page(people).selectFirst("ol.rows > li:nth-child(2)").id().substring(7);
    var gone = PollDesk.location(desk.post(people + "/" + id + "/remove", Map.of()));
    var page = desk.page(gone);
    assertThat(page.select("ol.rows > li")).hasSize(2);
    assertThat(page.select("[role=status]").text()).contains("Đã xóa Người 2");
    for (int press = 0; press < 2; press++) {
      desk.submit(page, people + "/" + id + "/restore", Map.of()).then().statusCode(303);
    }
    assertThat(desk.page(people).select("ol.rows > li").eachText()).isEqualTo(before);
    assertThat(desk.page(gone).select("[role=status]")).isEmpty();
  }

  @Test
  void the_sheet_with_the_list_is_read_and_another_one_can_be_chosen_without_the_file()
      throws IOException {
    var meeting = polls.meeting(TestPoll.people(1));
    var path = "/desk/meetings/" + meeting + "/people/import";
    var answer =
        desk.request()
            .multiPart("form-token", desk.token())
            .multiPart("file", "a.xlsx", workbook(), "application/octet-stream")
            .post(path);
    var read = Jsoup.parse(answer.then().statusCode(200).extract().asString());
    assertThat(read.select("tbody tr td:nth-child(2)").eachText())
        .containsExactly("Lê Thành Đô", "Lê Thành Đô", "Mùa A Sơn");
    assertThat(read.text()).contains("trang tính “Danh sách”", "trùng tên: Lê Thành Đô");
    assertThat(read.text()).contains("Chưa có chức vụ ở dòng: 3");
    var other = read.selectFirst("#sheets textarea").text();
    var chosen =
        desk.request().multiPart("form-token", desk.token()).multiPart("text", other).post(path);
    var again = Jsoup.parse(chosen.asString());
    assertThat(again.text()).contains("Dự phòng");
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var notes = workbook.newWorksheet("Ghi chú");
      notes.value(0, 0, "Dự phòng");
      notes.value(1, 1, "Chức vụ thiếu tên");
      var list = workbook.newWorksheet("Danh sách");
      var rows =
          List.of(
              List.of("Họ và tên", "Chức vụ"),
              List.of("Lê Thành Đô", "Chủ tịch"),
              List.of("Lê Thành Đô", "Giám đốc"),
              List.of("Mùa A Sơn", ""));
      for (int row = 0; row < rows.size(); row++) {
        list.value(row, 0, rows.get(row).get(0));
        list.value(row, 1, rows.get(row).get(1));
      }
    }
    return bytes.toByteArray();
  }
}
