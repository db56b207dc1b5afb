package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.ledger.Ledgers;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meetings;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.record.RecordBook;

@QuarkusTest
@TestSecurity(user = "organizer", roles = "organizer")
class MinutesTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Ledgers ledgers;
  @Inject Meetings meetings;
  @Inject RecordBook record;
  @Inject Commissions commissions;

  @Test
  void the_minutes_say_every_number_name_and_fingerprint_in_text_that_can_be_searched()
      throws IOException {
    var people = List.of(new PersonDetails("Nguyễn Thị Ẩm Ườn & Đặng <Ỹ>", "Trưởng phòng “Ộ”"));
    var poll = polls.ready(people, true, 3);
    life.open(poll.uuid(), ORGANIZER);
    new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(0)));
    new Voter(poll.uuid()).vote(poll.codes().get(1), List.of(Voter.mark(2)));
    life.close(poll.uuid(), 3, ORGANIZER);
    ledgers.explain(poll.uuid(), "Một đại biểu giữ lại phiếu mã & <không> bỏ phiếu", ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    polls.light(poll.uuid());
    var pdf = given().get("/desk/polls/" + poll.uuid() + "/minutes.pdf").asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
      assertThat(text)
          .contains("BIÊN BẢN KIỂM PHIẾU", "Lấy phiếu thử", "TRƯỞNG BAN KIỂM PHIẾU")
          .contains("Nguyễn Thị Ẩm Ườn & Đặng <Ỹ>", "Trưởng phòng “Ộ”")
          .contains("Số phiếu phát ra 3", "Số phiếu thu về 2", "chưa thu về: 1")
          .contains("Giải thích: Một đại biểu giữ lại phiếu mã & <không> bỏ phiếu")
          .contains("Phiếu mã đã tạo: 3, dự phòng: 2; đã đổi: 0; trả lại, không dùng: 0")
          .contains("Số người được triệu tập 45", "Số người có mặt 45", "cần ít nhất 30 người")
          .contains("Máy chủ Đã kiểm lại: tệp đúng.")
          .contains("Trình duyệt Đã kiểm lại: khớp với máy chủ. Người xác nhận: organizer.")
          .contains("50,00 %", record.fingerprint());
    }
  }

  @Test
  void the_commission_stands_in_the_minutes_by_name_and_post() throws IOException {
    var poll = polls.open(1, true, 2);
    var head = new MemberDetails("Trần Thị Bích", "Chủ nhiệm Ủy ban Kiểm tra", Optional.empty());
    var other = new MemberDetails("Lò Văn Chung", "Phó Chánh Văn phòng", Optional.empty());
    var named = new Commission(Custody.SERVER, 0, List.of(head, other));
    commissions.name(poll.meeting(), named, "organizer");
    life.close(poll.uuid(), 2, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    var pdf = given().get("/desk/polls/" + poll.uuid() + "/minutes.pdf").asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
          .contains("Trưởng Ban Trần Thị Bích, Chủ nhiệm Ủy ban Kiểm tra")
          .contains("Ủy viên Lò Văn Chung, Phó Chánh Văn phòng");
    }
  }

  @Test
  void minutes_printed_again_later_say_the_same_whoever_comes_to_the_next_poll()
      throws IOException {
    var poll = polls.open(1, true, 2);
    life.close(poll.uuid(), 2, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    meetings.attend(poll.meeting(), new Attendance(50, 48), "organizer");
    var pdf = given().get("/desk/polls/" + poll.uuid() + "/minutes.pdf").asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
          .contains("Số người được triệu tập 45", "Số người có mặt 45");
    }
  }

  @Test
  void nothing_is_printed_of_a_poll_that_was_cancelled_after_its_count() {
    var poll = polls.open(1, true, 2);
    life.close(poll.uuid(), 2, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    life.cancel(poll.uuid(), "Sai danh sách", new Approvals(List.of("organizer", "head")));
    for (var page : List.of("minutes.pdf", "results", "announcement")) {
      given().get("/desk/polls/" + poll.uuid() + "/" + page).then().statusCode(423);
    }
  }

  @Test
  void there_are_no_minutes_before_the_box_is_opened() {
    var poll = polls.open(1, true, 1);
    given().get("/desk/polls/" + poll.uuid() + "/minutes.pdf").then().statusCode(404);
  }
}
