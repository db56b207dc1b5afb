package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.asking.Answer;
import org.phieukin.meeting.DelegateDetails;
import org.phieukin.meeting.Roll;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;

/** The roll on paper and as spreadsheets, for organizers alone. */
@QuarkusTest
class RollFilesTest {
  private static final List<String> ENDINGS = List.of("pdf", "xlsx", "csv");
  private static final List<DelegateDetails> THREE =
      List.of(
          new DelegateDetails("Đỗ Thị Ẩm", "Huyện ủy Tuần Giáo", "A1"),
          new DelegateDetails("=HYPERLINK(1)", "+84", "@2"),
          new DelegateDetails("Lê Ỷ", "", ""));

  @Inject TestPoll polls;
  @Inject PollDrafts drafts;
  @Inject Roll roll;
  @Inject Accounts accounts;

  private String meeting(List<DelegateDetails> delegates) {
    var meeting = polls.meeting(TestPoll.people(1));
    drafts.make(meeting, "qd96", new PollDraft("Thử", true, drafts.linesOf(meeting)), "organizer");
    roll.replace(meeting, delegates, "organizer");
    return "/desk/meetings/" + meeting;
  }

  private static Answer file(DeskClient desk, String path) {
    return desk.request().accept("text/html, */*").get(path);
  }

  private static void tick(DeskClient desk, String meeting, String name, String presence) {
    var row = desk.page(meeting + "/door").selectFirst("li:contains(" + name + ")");
    var path = meeting + "/door/" + row.id().substring("delegate-".length());
    var fields = Map.of("presence", presence, "reason", "-Ốm", "q", "");
    desk.post(path, fields).then().statusCode(303);
  }

  @Test
  void the_roll_says_who_is_there_who_is_not_and_why_and_the_quorum() throws IOException {
    var desk = DeskClient.organizer();
    var meeting = meeting(THREE);
    tick(desk, meeting, "Đỗ Thị Ẩm", "PRESENT");
    tick(desk, meeting, "Lê Ỷ", "ABSENT");
    var pdf = PdfText.of(file(desk, meeting + "/roll.pdf"));
    assertThat(pdf.text())
        .contains("DANH SÁCH ĐẠI BIỂU ĐƯỢC TRIỆU TẬP", "Số người được triệu tập 3")
        .contains("Số người có mặt 1", "Số người vắng mặt 1", "Số người chưa điểm danh 1")
        .contains("không đủ theo quy định: cần ít nhất 2 người", "Huyện ủy Tuần Giáo A1 Có mặt")
        .contains("Lê Ỷ Vắng mặt -Ốm", "=HYPERLINK(1) +84 @2", "THƯ KÝ HỘI NGHỊ", "Số trang: 1");
    assertThat(pdf.language()).isEqualTo("vi");
    var links = desk.page(meeting + "/roll").select("a[href^=" + meeting + "/roll.]");
    assertThat(links.eachAttr("href"))
        .hasSize(3)
        .allMatch(link -> file(desk, link).statusCode() == 200);
  }

  @Test
  void spreadsheets_take_nothing_for_a_formula() throws IOException {
    var desk = DeskClient.organizer();
    var meeting = meeting(THREE);
    tick(desk, meeting, "Lê Ỷ", "ABSENT");
    var csv = file(desk, meeting + "/roll.csv");
    csv.then().header("Content-Type", equalTo("text/csv; charset=utf-8"));
    assertThat(csv.header("Content-Disposition"))
        .matches("attachment; filename=\"danh-sach-dai-bieu-\\w+\\.csv\"");
    assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8))
        .isEqualTo(
            "\ufeffSố TT;Họ và tên;Đơn vị;Số ghế;Điểm danh;Lý do vắng mặt\r\n"
                + "1;Đỗ Thị Ẩm;Huyện ủy Tuần Giáo;A1;Chưa điểm danh;\r\n"
                + "2;'=HYPERLINK(1);'+84;'@2;Chưa điểm danh;\r\n"
                + "3;Lê Ỷ;;;Vắng mặt;'-Ốm\r\n");
    var xlsx = file(desk, meeting + "/roll.xlsx").asByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(book.getFirstSheet().getName()).isEqualTo("Danh sách đại biểu");
      assertThat(book.getFirstSheet().read().get(3).getCellText(6)).isEqualTo("Ký tên");
      var row = book.getFirstSheet().read().get(5);
      assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellText(1)).isEqualTo("=HYPERLINK(1)");
    }
  }

  @Test
  void three_hundred_delegates_go_over_pages_with_their_heads_and_nobody_is_lost()
      throws IOException {
    var desk = DeskClient.organizer();
    var many =
        IntStream.rangeClosed(1, 300)
            .mapToObj(
                n -> new DelegateDetails("Đại biểu Nguyễn Văn " + n + ".", "Đoàn " + n, "G" + n))
            .toList();
    var meeting = meeting(many);
    var pdf = PdfText.of(file(desk, meeting + "/roll.pdf"));
    int pages = pdf.pages().size();
    assertThat(pages).isBetween(5, 20);
    for (int page = 1; page <= pages; page++) {
      assertThat(pdf.pages().get(page - 1))
          .contains("Hội nghị lần thứ 18, Ban Chấp hành thử", "Số trang: " + pages)
          .contains("Lý do vắng mặt");
      assertThat(pdf.heads().get(page - 1)).isEqualTo(page == 1 ? "" : "" + page);
    }
    assertThat(many).allMatch(one -> pdf.text().contains(one.name() + " " + one.unit()));
    assertThat(pdf.last()).contains("THƯ KÝ HỘI NGHỊ", "Đoàn 300");
  }

  @Test
  void an_empty_roll_says_that_it_is_empty() throws IOException {
    var desk = DeskClient.organizer();
    var pdf = PdfText.of(file(desk, meeting(List.of()) + "/roll.pdf"));
    assertThat(pdf.text()).contains("Chưa có ai trong danh sách.");
  }

  @Test
  void only_organizers_see_the_roll() {
    var meeting = meeting(THREE);
    accounts.make("roll-teller", "another password", List.of(Role.TELLER), "organizer");
    var teller = DeskClient.anonymous();
    teller.signIn("roll-teller", "another password");
    for (var ending : ENDINGS) {
      var path = meeting + "/roll." + ending;
      file(DeskClient.anonymous(), path)
          .then()
          .statusCode(302)
          .header("Location", endsWith("/sign-in"));
      file(teller, path).then().statusCode(403);
    }
    var desk = DeskClient.organizer();
    file(desk, meeting + "/roll.doc").then().statusCode(404);
    file(desk, "/desk/meetings/11111111111111/roll.pdf").then().statusCode(404);
  }
}
