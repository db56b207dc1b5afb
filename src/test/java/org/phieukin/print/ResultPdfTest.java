package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Rehearsals;

/** The result as it is read out and put up on the wall (RULES C, D, E). */
@QuarkusTest
class ResultPdfTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Rehearsals rehearsals;

  private static String address(String uuid) {
    return "/polls/" + uuid + "/result.pdf";
  }

  private void count(String uuid, int issued) {
    life.close(uuid, issued, ORGANIZER);
    opening.open(uuid, ORGANIZER);
  }

  /** A published confidence vote of these people; two ballots, all of them low and high. */
  private String published(List<PersonDetails> people) {
    var poll = polls.ready(people, true, 2);
    life.open(poll.uuid(), ORGANIZER);
    var voter = new Voter(poll.uuid());
    voter.vote(poll.codes().get(0), Collections.nCopies(people.size(), Voter.mark(0)));
    voter.vote(poll.codes().get(1), Collections.nCopies(people.size(), Voter.mark(2)));
    count(poll.uuid(), 2);
    given().get(address(poll.uuid())).then().statusCode(404);
    DeskClient.organizer().get(address(poll.uuid())).then().statusCode(404);
    polls.publish(poll.uuid());
    return poll.uuid();
  }

  @Test
  void everyone_gets_the_result_as_a_file_once_it_is_published_and_nobody_before()
      throws IOException {
    var uuid = published(List.of(new PersonDetails("Nguyễn Thị Ẩm Ườn & <Ỹ>", "Trưởng phòng “Ộ”")));
    var pdf = PdfText.of(given().get(address(uuid)));
    assertThat(pdf.text())
        .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM", "Lấy phiếu thử")
        .contains("ngày 15 tháng 12 năm 2023", "Nguyễn Thị Ẩm Ườn & <Ỹ>", "Trưởng phòng “Ộ”")
        .contains("Số người được triệu tập 45", "Số người có mặt 45", "Số phiếu phát ra 2")
        .contains("Số phiếu thu về 2", "Số phiếu hợp lệ 2", "Số phiếu không hợp lệ 0")
        .contains("tỷ lệ % trên tổng số phiếu thu về (2)", "Quy định số 96-QĐ/TW")
        .contains("Tín nhiệm cao", "Tín nhiệm thấp", "Không đánh dấu", "1 50,00 %")
        .contains("Máy chủ giữ khóa", "TRƯỞNG BAN KIỂM PHIẾU", "/polls/" + uuid + "/results")
        .doesNotContain("quy hoạch", "ngưỡng", "thẩm quyền");
    assertThat(pdf.text()).isEqualTo(Normalizer.normalize(pdf.text(), Normalizer.Form.NFC));
    assertThat(pdf.title()).isEqualTo("KẾT QUẢ LẤY PHIẾU TÍN NHIỆM: Lấy phiếu thử");
    assertThat(pdf.language()).isEqualTo("vi");
    assertThat(pdf.strayFonts()).isEmpty();
    assertThat(pdf.text()).contains("1. Nguyễn Thị Ẩm Ườn & <Ỹ> 1 0 1");
    assertThat(textures(given().get(address(uuid)).asByteArray())).isGreaterThan(1);
    var page = Jsoup.parse(given().get("/polls/" + uuid + "/results").asString());
    assertThat(page.select("a[href=" + address(uuid) + "]").text()).contains("PDF");
    var fingerprint = page.selectFirst("dd.mono strong").text();
    assertThat(pdf.text()).contains(fingerprint);
  }

  /**
   * Pictures on the first page: those of the second and third level, told apart without colours.
   */
  private static int textures(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var names = new ArrayList<String>();
      document.getPage(0).getResources().getXObjectNames().forEach(it -> names.add(it.getName()));
      return names.size();
    }
  }

  @Test
  void readers_of_english_get_it_in_english() throws IOException {
    var uuid = published(TestPoll.people(1));
    var pdf = PdfText.of(given().cookie("language", "en").get(address(uuid)));
    assertThat(pdf.text())
        .contains("RESULT OF THE CONFIDENCE VOTE", "High confidence", "50.00%", "Pages: 1")
        .contains("Lấy phiếu thử");
    assertThat(pdf.language()).isEqualTo("en");
  }

  @Test
  void many_people_with_long_posts_go_over_pages_that_all_say_what_they_are() throws IOException {
    var post = "Phó Bí thư Thường trực Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh ".repeat(3);
    var people =
        IntStream.rangeClosed(1, 40)
            .mapToObj(n -> new PersonDetails("H’Bơ Y Ƀlô Bŏl Hĕng " + n, post.strip()))
            .toList();
    var pdf = PdfText.of(given().get(address(published(people))));
    int pages = pdf.pages().size();
    assertThat(pages).isGreaterThan(3);
    for (int page = 1; page <= pages; page++) {
      assertThat(pdf.pages().get(page - 1)).contains("Lấy phiếu thử", "Số trang: " + pages);
    }
    for (var person : people) {
      assertThat(pdf.text()).contains(person.name());
    }
    assertThat(pdf.pages().get(1)).contains("Họ và tên, chức vụ", "Tín nhiệm thấp");
    assertThat(pdf.last()).contains("TRƯỞNG BAN KIỂM PHIẾU", "đối chiếu kết quả");
  }

  @Test
  void the_result_sheet_of_an_election_holds_votes_against_valid_collected_and_summoned()
      throws IOException {
    var poll = polls.election(3, 1, 11, 8);
    var voter = new Voter(poll.uuid());
    for (int n = 0; n < 8; n++) {
      int empty = n == 7 ? 1 : 0;
      int first = n < 6 ? 1 : 0;
      voter.vote(poll.codes().get(n), List.of(List.of(empty, first, 1 - first - empty, 0)));
    }
    count(poll.uuid(), 8);
    given().get(address(poll.uuid())).then().statusCode(404);
    polls.publish(poll.uuid());
    assertThat(PdfText.of(given().get(address(poll.uuid()))).text())
        .contains("KẾT QUẢ BẦU CỬ", "Bầu thử", "Số lượng cần bầu: 1", "ít nhất 6 phiếu")
        .contains("Số người được triệu tập 11", "Số người có mặt 10")
        .contains("Số phiếu hợp lệ 7", "Số phiếu không hợp lệ 1")
        .contains("85,71 %", "6/7", "75,00 %", "6/8", "54,55 %", "6/11")
        .contains("Trúng cử, chờ", "Không trúng cử");
  }

  @Test
  void a_tie_is_said_without_breaking_it() throws IOException {
    var poll = polls.election(3, 2, 7, 6);
    var voter = new Voter(poll.uuid());
    var pairs = List.of(List.of(0, 1, 1, 0), List.of(0, 1, 0, 1), List.of(0, 0, 1, 1));
    for (int n = 0; n < 6; n++) {
      voter.vote(poll.codes().get(n), List.of(pairs.get(n % 3)));
    }
    count(poll.uuid(), 6);
    polls.publish(poll.uuid());
    assertThat(PdfText.of(given().get(address(poll.uuid()))).text())
        .contains("Bằng phiếu, cần bầu lại", "3 người bằng phiếu nhau")
        .doesNotContain("Trúng cử, chờ");
  }

  @Test
  void a_rehearsal_says_on_every_page_that_it_is_one() throws IOException {
    var trial = rehearsals.begin(polls.draft(30), "organizer");
    life.freeze(trial, ORGANIZER);
    var codes = polls.slips(trial, 1);
    life.open(trial, ORGANIZER);
    var marks = new ArrayList<>(Collections.nCopies(30, Voter.mark(1)));
    new Voter(trial).vote(codes.get(0), marks);
    count(trial, 1);
    polls.publish(trial);
    var pdf = PdfText.of(given().get(address(trial)));
    assertThat(pdf.pages()).hasSizeGreaterThan(1).allMatch(page -> page.contains("THỬ: "));
    assertThat(pdf.text()).contains("ĐANG DIỄN TẬP");
  }
}
