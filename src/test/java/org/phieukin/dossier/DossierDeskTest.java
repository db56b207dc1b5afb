package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.record.Act;
import org.phieukin.record.RecordEntry;

/** Dossiers on the desk: switched on, filled, made late, reported on, closed. */
@QuarkusTest
class DossierDeskTest {
  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Meetings meetings;
  @Inject AgroalDataSource database;

  private DossierDesk fresh(int people) {
    return new DossierDesk(polls.meeting(TestPoll.people(people)));
  }

  private static void says(DossierDesk desk, String path, String words) {
    assertThat(desk.client.page(desk.address + path).text()).contains(words);
  }

  @Test
  void dossiers_are_off_and_say_why_until_somebody_names_who_allowed_them() {
    var desk = fresh(1);
    says(desk, "", "có thể là bí mật nhà nước");
    for (var path : List.of("/requests", "/report", "/people/x", "/documents/x")) {
      desk.client.get(desk.address + path).then().statusCode(404);
    }
    DeskClient.anonymous().get("/meetings/" + desk.meeting + "/dossiers").then().statusCode(404);
    desk.client.post(desk.address + "/code", Map.of()).then().statusCode(404);
    var refused = desk.client.post(desk.address + "/on", Map.of("approval", " "));
    refused.then().statusCode(422).body(containsString("Mục này chưa có nội dung"));
    desk.on();
    says(desk, "", "Thường trực, Thông báo số 1");
    desk.client.post(desk.address + "/off", Map.of()).then().statusCode(303);
    says(desk, "", "Phần hồ sơ đang tắt");
    var switched = acts(desk.meeting, Act.DOSSIERS_SWITCHED);
    assertThat(switched).hasSize(2);
    assertThat(switched.get(0)).contains("\"on\":true").contains("Thông báo số 1");
  }

  private static List<String> acts(String subject, Act act) {
    return RecordEntry.about(subject).stream()
        .filter(entry -> entry.act() == act)
        .map(RecordEntry::detail)
        .toList();
  }

  @Test
  void the_deadlines_are_those_of_the_reference_meeting_and_can_be_moved() {
    var desk = fresh(1).on();
    assertThat(desk.client.page(desk.address).select(".time-line time").eachText())
        .startsWith("25/11/2023", "30/11/2023", "05/12/2023", "12/12/2023", "15/12/2023");
    var days =
        Map.of(
            "dossiers", "2023-11-28",
            "toVoters", "2023-11-30",
            "requests", "2023-12-05",
            "answers", "2023-12-12");
    desk.client.post(desk.address + "/deadlines", days).then().statusCode(303);
    desk.client.post(desk.address + "/deadlines", days).then().statusCode(303);
    assertThat(acts(desk.meeting, Act.DEADLINES_SET)).hasSize(1);
    var page = desk.client.page(desk.address);
    assertThat(page.select(".time-line time").eachText()).startsWith("28/11/2023", "30/11/2023");
    assertThat(page.text()).contains("đã đặt lại, theo quy định là ngày 25/11/2023");
    assertThat(page.select(".time-line [aria-current=date]")).hasSize(1);
    desk.client
        .post(desk.address + "/deadlines", Map.of("dossiers", "2023-12-16", "requests", "x"))
        .then()
        .statusCode(422)
        .body(containsString("sau ngày lấy phiếu"));
  }

  @Test
  void documents_are_taken_by_content_and_nothing_typed_is_lost() {
    var desk = fresh(1).on();
    var person = desk.person(1);
    var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    var cut = Arrays.copyOf(TestPdf.small(), 200);
    for (var bad : List.of(html, cut, new byte[0])) {
      var answer = desk.send(person, "Báo cáo kiểm điểm", "2023-11-20", "ho-so.pdf", bad);
      var page = Jsoup.parse(answer.then().statusCode(422).extract().asString());
      assertThat(page.getElementById("title").val()).isEqualTo("Báo cáo kiểm điểm");
      assertThat(page.getElementById("received").val()).isEqualTo("2023-11-20");
      assertThat(page.getElementById("file-error").text()).isNotBlank();
    }
    assertThat(desk.client.page(desk.address).text()).contains("0/1 người");
    desk.send(person, "", "2099-01-01", "a.pdf", TestPdf.small())
        .then()
        .statusCode(422)
        .body(containsString("Ngày này chưa đến"), containsString("chưa có nội dung"));
    desk.hand(person, "Báo cáo kiểm điểm", "2023-11-20");
    says(desk, "/people/" + person, "Báo cáo kiểm điểm");
    assertThat(desk.client.page(desk.address).text()).contains("1/1 người");
  }

  @Test
  void a_file_of_twenty_megabytes_is_kept_whole_and_one_byte_more_is_refused() {
    var desk = fresh(1).on();
    var person = desk.person(1);
    desk.send(person, "Quá lớn", "2023-11-20", "a.pdf", TestPdf.ofSize(PdfFile.MOST_BYTES + 1))
        .then()
        .statusCode(422)
        .body(containsString("lớn hơn 20 MB"), containsString("Quá lớn"));
    var largest = TestPdf.ofSize(PdfFile.MOST_BYTES);
    var sent = desk.send(person, "Vừa đủ", "2023-11-20", "a.pdf", largest);
    var document =
        sent.then().statusCode(303).extract().header("Location").replaceAll(".*#document-", "");
    var got = desk.client.get(desk.address + "/documents/" + document);
    assertThat(got.then().statusCode(200).extract().asByteArray()).isEqualTo(largest);
    assertThat(got.header("Content-Length")).isEqualTo("" + PdfFile.MOST_BYTES);
  }

  @Test
  void a_form_sent_twice_keeps_one_document_and_a_document_leaves_only_with_a_reason()
      throws Exception {
    var desk = fresh(1).on();
    var person = desk.person(1);
    var uuid = "Twice111111111" + desk.meeting.substring(0, 6);
    for (int times = 0; times < 2; times++) {
      desk.send(person, uuid, "Bản kê khai", "2023-11-20", "a.pdf", TestPdf.small())
          .then()
          .statusCode(303);
    }
    assertThat(desk.client.page(desk.address + "/people/" + person).select("li[id^=document-]"))
        .hasSize(1);
    var remove = desk.address + "/documents/" + uuid + "/remove";
    desk.client.post(remove, Map.of("reason", "")).then().statusCode(422);
    assertThat(pieces(uuid)).isEqualTo(1);
    desk.client.post(remove, Map.of("reason", "Gửi nhầm")).then().statusCode(303);
    desk.client.post(remove, Map.of("reason", "Gửi nhầm")).then().statusCode(303);
    assertThat(pieces(uuid)).isZero();
    assertThat(acts(desk.meeting, Act.DOSSIER_REMOVED)).hasSize(1);
  }

  private int pieces(String document) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM dossier_piece WHERE document_uuid = ?")) {
      query.setString(1, document);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  @Test
  void the_report_says_like_the_article_that_all_was_in_and_nobody_asked() {
    var desk = fresh(2).on();
    desk.client.post(
        desk.address + "/deadlines",
        Map.of(
            "dossiers",
            "2023-11-28",
            "toVoters",
            "2023-11-30",
            "requests",
            "2023-12-05",
            "answers",
            "2023-12-12"));
    desk.hand(desk.person(1), "Báo cáo", "2023-11-28");
    var missing = desk.client.page(desk.address + "/report").text();
    assertThat(missing).contains("Đến hết ngày 28/11/2023, đã nhận hồ sơ của 1/2 người");
    assertThat(missing).contains("chưa có hồ sơ");
    desk.hand(desk.person(2), "Báo cáo", "2023-11-20");
    desk.hand(desk.person(2), "Bổ sung", "2023-11-29");
    var report = desk.client.page(desk.address + "/report");
    assertThat(report.getElementById("dossiers-sentence").text())
        .isEqualTo(
            "Hồ sơ của cả 2 người được lấy phiếu đã được gửi về đầy đủ trước khi hết ngày"
                + " 28/11/2023.");
    assertThat(report.getElementById("requests-sentence").text())
        .isEqualTo(
            "Hết thời hạn nhận đề nghị giải trình (ngày 05/12/2023), không có đề nghị giải trình"
                + " nào.");
    assertThat(report.text()).contains("1 tài liệu bổ sung quá hạn");
    assertThat(report.getElementById("copy").text()).contains("28/11/2023", "05/12/2023");
  }

  @Test
  void a_dossier_whose_first_document_came_after_the_day_is_late() {
    var desk = fresh(1).on();
    desk.hand(desk.person(1), "Báo cáo", "2023-11-26");
    assertThat(desk.client.page(desk.address).select(".dossier.late").text()).contains("quá hạn");
    says(desk, "/report", "quá hạn, nhận ngày 26/11/2023");
  }

  @Test
  void requests_are_registered_marked_late_and_answered() {
    var desk = fresh(1).on();
    var person = desk.person(1);
    register(desk, person, "2023-12-05", "Câu hỏi đúng hạn").then().statusCode(303);
    register(desk, person, "2023-12-06", "Câu hỏi muộn").then().statusCode(303);
    register(desk, "nobody", "2023-12-06", "Giữ lại nội dung này")
        .then()
        .statusCode(422)
        .body(containsString("Giữ lại nội dung này"), containsString("mục có sẵn"));
    var page = desk.client.page(desk.address + "/requests");
    var late = page.select("section:has(h2):contains(Câu hỏi muộn)");
    assertThat(late.select(".dossier.late")).hasSize(1);
    assertThat(page.select("section:contains(Câu hỏi đúng hạn) .dossier.late")).isEmpty();
    var request = late.attr("id").replace("request-", "");
    answer(desk, request, "2023-12-05")
        .then()
        .statusCode(422)
        .body(containsString("không thể trước"));
    answer(desk, request, "2023-12-13").then().statusCode(303);
    says(desk, "/requests", "Đã giải trình rõ");
    says(desk, "/report", "đã nhận 1 đề nghị giải trình. Sau thời hạn có 1 đề nghị gửi đến");
    says(desk, "/report", "Đã trả lời 1/2 đề nghị.");
    assertThat(acts(desk.meeting, Act.REQUEST_REGISTERED))
        .hasSize(2)
        .noneMatch(detail -> detail.contains("Nguyễn Văn Hỏi"));
  }

  private static org.phieukin.asking.Answer register(
      DossierDesk desk, String person, String received, String content) {
    var page = desk.client.page(desk.address + "/requests");
    return desk.client.submit(
        page,
        desk.address + "/requests",
        Map.of("by", "Nguyễn Văn Hỏi", "person", person, "received", received, "content", content));
  }

  private static org.phieukin.asking.Answer answer(DossierDesk desk, String request, String day) {
    var page = desk.client.page(desk.address + "/requests/" + request);
    return desk.client
        .request()
        .multiPart("form-token", desk.client.token())
        .multiPart("uuid", page.selectFirst("input[name=uuid]").val())
        .multiPart("answer", "Đã giải trình rõ")
        .multiPart("answered", day)
        .multiPart("title", "Văn bản giải trình")
        .multiPart("file", "tra-loi.pdf", TestPdf.small(), "application/pdf")
        .post(desk.address + "/requests/" + request);
  }

  @Test
  void dossiers_close_with_the_poll_and_a_cancelled_one_closes_nothing() {
    var poll = polls.open(1, true, 1);
    var desk = new DossierDesk(poll.meeting()).on();
    var person = desk.person(1);
    var document = desk.hand(person, "Báo cáo", "2023-11-20");
    assertThat(desk.client.get(desk.address + "/documents/" + document).statusCode())
        .isEqualTo(200);
    life.close(poll.uuid(), 1, Approvals.by("organizer"));
    desk.client.get(desk.address + "/documents/" + document).then().statusCode(423);
    desk.client.get(desk.address + "/documents/" + document + "/remove").then().statusCode(423);
    desk.client
        .request()
        .multiPart("form-token", desk.client.token())
        .multiPart("title", "x")
        .multiPart("file", "a.pdf", TestPdf.small(), "application/pdf")
        .post(desk.address + "/people/" + person)
        .then()
        .statusCode(423);
    DeskClient.anonymous().get("/meetings/" + desk.meeting + "/dossiers").then().statusCode(423);
    says(desk, "/people/" + person, "đã đóng cùng với cuộc bỏ phiếu");
    says(desk, "/report", "Hồ sơ của cả 1 người");
    life.cancel(poll.uuid(), "Nhầm", new Approvals(List.of("organizer", "head")));
    desk.client.get(desk.address + "/documents/" + document).then().statusCode(200);
  }
}
