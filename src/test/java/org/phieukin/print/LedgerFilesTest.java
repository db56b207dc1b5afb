package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.asking.Answer;
import org.phieukin.count.Opening;
import org.phieukin.ledger.Ledgers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;

/** The ledger of slips on paper and as spreadsheets, for organizers and tellers. */
@QuarkusTest
class LedgerFilesTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Ledgers ledgers;
  @Inject Accounts accounts;

  private DeskClient desk;
  private DeskClient teller;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
    accounts.make("ledger-teller", "another password", List.of(Role.TELLER), "organizer");
    teller = DeskClient.anonymous();
    teller.signIn("ledger-teller", "another password");
  }

  private static Answer file(DeskClient who, String path) {
    return who.request().accept("text/html, */*").get(path);
  }

  private static String csv(DeskClient who, String path) {
    return new String(file(who, path).asByteArray(), StandardCharsets.UTF_8);
  }

  private static void vote(TestPoll.Made poll, int code) {
    new Voter(poll.uuid()).vote(poll.codes().get(code), List.of(Voter.mark(0)));
  }

  @Test
  void how_many_have_voted_stands_in_no_file_before_closing() throws IOException {
    var poll = polls.open(1, true, 7);
    vote(poll, 0);
    for (var who : List.of("/desk/polls/", "/tellers/polls/")) {
      var client = who.startsWith("/desk") ? desk : teller;
      var path = who + poll.uuid() + "/ledger";
      assertThat(PdfText.of(file(client, path + ".pdf")).text())
          .contains("SỔ PHIẾU MÃ", "Phiếu mã đã tạo 7", "Phiếu mã dự phòng đã tạo 2")
          .contains("Phiếu mã đã dùng (thu về) Hiện khi kết thúc bỏ phiếu")
          .doesNotContain("chưa rõ ở đâu");
      assertThat(csv(client, path + ".csv"))
          .contains("Phiếu mã đã dùng (thu về);Hiện khi kết thúc bỏ phiếu")
          .doesNotContain("chưa rõ ở đâu");
    }
  }

  @Test
  void after_closing_it_says_what_is_missing_and_why() throws IOException {
    var poll = polls.open(1, true, 3);
    vote(poll, 0);
    life.close(poll.uuid(), 3, ORGANIZER);
    ledgers.explain(poll.uuid(), "=Hai đại biểu giữ lại & <không> bỏ", ORGANIZER);
    var path = "/desk/polls/" + poll.uuid() + "/ledger";
    var pdf = PdfText.of(file(desk, path + ".pdf"));
    assertThat(pdf.text())
        .contains(
            "phiếu đổi không tính thêm. 3", "Phiếu mã đã dùng (thu về) 1", "Phiếu chưa rõ ở đâu 2")
        .contains("Phát ra 3 − trả lại 0 − đã dùng 1 = 2 phiếu chưa rõ ở đâu.")
        .contains("Giải thích số phiếu thiếu =Hai đại biểu giữ lại & <không> bỏ")
        .contains("THƯ KÝ HỘI NGHỊ", "TRƯỞNG BAN KIỂM PHIẾU", "Số trang: 1")
        .doesNotContain("Báo động");
    assertThat(pdf.title()).isEqualTo("SỔ PHIẾU MÃ: Lấy phiếu thử");
    assertThat(csv(desk, path + ".csv"))
        .contains("Phiếu chưa rõ ở đâu;2\r\n", "Giải thích số phiếu thiếu;'=Hai đại biểu");
    var xlsx = file(desk, path + ".xlsx");
    assertThat(xlsx.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"so-phieu-ma-" + poll.uuid() + ".xlsx\"");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
      assertThat(book.getFirstSheet().read().get(4).getCellAsNumber(1)).contains(new BigDecimal(3));
    }
    assertThat(
            PdfText.of(desk.request().accept("*/*").cookie("language", "en").get(path + ".pdf"))
                .text())
        .contains("LEDGER OF SLIPS", "Slips unaccounted for 2");
  }

  @Test
  void an_alarm_stands_in_the_file_too() throws IOException {
    var poll = polls.open(1, true, 2);
    vote(poll, 0);
    vote(poll, 1);
    life.close(poll.uuid(), 1, Approvals.both("organizer", "teller"));
    var used = SlipNumber.of(Derived.credential(poll.codes().get(0), poll.uuid())).printed();
    desk.post("/desk/polls/" + poll.uuid() + "/returns", Map.of("as", "WITHDRAWN", "numbers", used))
        .then()
        .statusCode(303);
    opening.open(poll.uuid(), ORGANIZER);
    var path = "/tellers/polls/" + poll.uuid() + "/ledger";
    assertThat(PdfText.of(file(teller, path + ".pdf")).text())
        .contains(
            "Báo động: số phiếu đã dùng nhiều hơn", "1 phiếu mã ghi là trả lại hoặc chưa phát");
    assertThat(csv(teller, path + ".csv")).contains("Báo động;");
  }

  @Test
  void organizers_and_tellers_have_a_path_each_and_nobody_else_has_one() {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    for (var ending : List.of("pdf", "xlsx", "csv")) {
      var forDesk = "/desk/polls/" + poll.uuid() + "/ledger." + ending;
      var forTellers = "/tellers/polls/" + poll.uuid() + "/ledger." + ending;
      for (var path : List.of(forDesk, forTellers)) {
        file(DeskClient.anonymous(), path)
            .then()
            .statusCode(302)
            .header("Location", endsWith("/sign-in"));
      }
      file(teller, forDesk).then().statusCode(403);
      file(teller, forTellers).then().statusCode(200);
      file(desk, forDesk).then().statusCode(200);
      assertThat(desk.page("/desk/polls/" + poll.uuid() + "/ledger").select("a").eachAttr("href"))
          .contains(forDesk);
      assertThat(teller.page("/tellers").select("a").eachAttr("href")).contains(forTellers);
    }
    file(desk, "/desk/polls/11111111111111/ledger.pdf").then().statusCode(404);
  }
}
