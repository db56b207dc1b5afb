package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.count.Opening;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.ledger.sealing.Sealing;
import org.phieukin.ledger.sealing.Sealings;
import org.phieukin.meeting.Meetings;
import org.phieukin.meeting.PaperHead;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** The papers of a count: minutes in both forms, slides, and all of them in one file. */
@QuarkusTest
@TestSecurity(
    user = "organizer",
    roles = {"organizer", "teller"})
class PapersTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Meetings meetings;
  @Inject Commissions commissions;
  @Inject Sealings sealings;

  /** Counted, two ballots on every person; three slips were made, two handed out, two are spare. */
  private String counted(List<PersonDetails> people) {
    var poll = polls.ready(people, true, 3);
    var head = new PaperHead("Điện Biên", "Đảng bộ tỉnh Điện Biên", "TU", OptionalInt.of(3));
    meetings.head(poll.meeting(), head, "organizer");
    var first = new MemberDetails("Trần Thị Bích", "Chủ nhiệm", Optional.empty());
    var other = new MemberDetails("Lò Văn Chung", "Phó Văn phòng", Optional.empty());
    var named = new Commission(Custody.SERVER, 0, List.of(first, other));
    commissions.name(poll.meeting(), named, "organizer");
    life.open(poll.uuid(), ORGANIZER);
    for (int n = 0; n < 2; n++) {
      int choice = 2 * n;
      var marks = people.stream().map(one -> Voter.mark(choice)).toList();
      new Voter(poll.uuid()).vote(poll.codes().get(n), marks);
    }
    life.close(poll.uuid(), 2, ORGANIZER);
    sealings.seal(poll.uuid(), new Sealing(3, 0, "Vừ A Dính", "Quàng Thị Ỷ"), "organizer");
    opening.open(poll.uuid(), ORGANIZER);
    return poll.uuid();
  }

  private static Answer fetch(String path) {
    return given().cookie("language", "vi").get(path);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s\u00a0]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  @Test
  void minutes_in_both_forms_say_the_same_with_all_that_an_office_asks_for() throws IOException {
    var uuid = counted(List.of(new PersonDetails("Nguyễn Thị Ẩm & Ỹ", "Bí thư H’Bơ Ƀlô")));
    polls.publish(uuid);
    var pdf = PdfText.of(fetch("/desk/polls/" + uuid + "/minutes.pdf"));
    var docx = WordText.of(fetch("/tellers/polls/" + uuid + "/minutes.docx").asByteArray());
    assertThat(docx.text())
        .contains("ĐẢNG BỘ TỈNH ĐIỆN BIÊN", "Số ……-BB/TU", "ĐẢNG CỘNG SẢN VIỆT NAM")
        .contains("Điện Biên, ngày 15 tháng 12 năm 2023", "BIÊN BẢN KIỂM PHIẾU")
        .contains("Bắt đầu kiểm phiếu lúc", "tại Hội trường.", "Kiểm phiếu xong lúc")
        .contains("Trưởng Ban Trần Thị Bích, Chủ nhiệm", "Ủy viên Lò Văn Chung, Phó Văn phòng")
        .contains("niêm phong 3 phiếu mã chưa dùng và 0 phiếu mã hỏng; người chứng kiến: Vừ A Dính")
        .contains("Biên bản lập thành 3 bản", "T/M CHỦ TRÌ HỘI NGHỊ", "TRƯỞNG BAN KIỂM PHIẾU")
        .doesNotContain("Theo sổ phiếu mã");
    assertThat(docx.title()).isEqualTo(pdf.title());
    int pages = pdf.pages().size();
    var foot = words("BIÊN BẢN KIỂM PHIẾU: Lấy phiếu thử Số trang: " + pages);
    var printed = new ArrayList<>(words(pdf.text()));
    pdf.heads().forEach(printed::remove);
    pdf.pages().forEach(page -> foot.forEach(printed::remove));
    assertThat(printed).isEqualTo(words(docx.text()));
  }

  @Test
  void the_table_of_the_docx_has_the_rows_of_the_result() throws IOException {
    var uuid = counted(TestPoll.people(2));
    var docx = WordText.of(fetch("/desk/polls/" + uuid + "/minutes.docx").asByteArray());
    var grid = docx.tables().stream().filter(table -> table.getRow(0).isRepeatHeader()).toList();
    assertThat(grid).hasSize(1);
    assertThat(grid.get(0).getRow(3).getTableCells())
        .extracting(XWPFTableCell::getText)
        .containsExactly(
            "2",
            "Người 2\nChức vụ 2",
            "1",
            "50,00\u00a0%",
            "0",
            "0,00\u00a0%",
            "1",
            "50,00\u00a0%",
            "0",
            "2");
  }

  @Test
  void a_file_for_print_is_tagged_has_bookmarks_and_keeps_signatures_with_the_table()
      throws IOException {
    var uuid = counted(TestPoll.people(15));
    var answer = fetch("/desk/polls/" + uuid + "/minutes.pdf");
    try (var document = Loader.loadPDF(answer.asByteArray())) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .contains("BIÊN BẢN KIỂM PHIẾU", "3. Kết quả kiểm phiếu", "Ký tên");
    }
    var pdf = PdfText.of(answer);
    assertThat(pdf.strayFonts()).isEmpty();
    assertThat(pdf.last()).contains("Người 15", "TRƯỞNG BAN KIỂM PHIẾU", "Lò Văn Chung");
  }

  @Test
  void the_slides_hold_the_figures_of_the_minutes_in_both_forms() throws IOException {
    var uuid = counted(TestPoll.people(15));
    var address = "/desk/polls/" + uuid + "/deck";
    var pdf = PdfText.of(fetch(address + ".pdf"));
    assertThat(pdf.pages()).hasSize(5);
    assertThat(pdf.text()).contains("Số phiếu thu về 2", "Số phiếu hợp lệ 2", "1 · 50,00 %");
    IntStream.rangeClosed(1, 15).forEach(n -> assertThat(pdf.text()).contains(n + ". Người " + n));
    var pptx = fetch("/tellers/polls/" + uuid + "/deck.pptx").asByteArray();
    try (var show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      assertThat(show.getSlides()).hasSize(5);
      for (int n = 0; n < 5; n++) {
        var said = words(pdf.pages().get(n));
        assertThat(words(text(show.getSlides().get(n)))).as("slide " + (n + 1)).isEqualTo(said);
      }
    }
  }

  private static String text(XSLFSlide slide) {
    var text = new StringBuilder();
    slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .forEach(shape -> text.append(((XSLFTextShape) shape).getText()).append(' '));
    return text.toString();
  }

  @Test
  void one_file_holds_all_papers_that_one_may_see_and_the_archive_once_it_is_public()
      throws IOException {
    var uuid = counted(TestPoll.people(1));
    var papers =
        List.of(
            "bien-ban.docx",
            "bien-ban.pdf",
            "ket-qua.csv",
            "ket-qua.xlsx",
            "nhat-ky.csv",
            "nhat-ky.xlsx",
            "so-phieu-ma.pdf",
            "so-phieu-ma.xlsx",
            "trinh-chieu.pdf",
            "trinh-chieu.pptx");
    assertThat(entries("/tellers/polls/" + uuid + "/papers.zip")).containsOnlyKeys(papers);
    polls.publish(uuid);
    var all = new ArrayList<>(papers);
    all.addAll(List.of("danh-sach-dai-bieu.pdf", "danh-sach-dai-bieu.xlsx"));
    for (var name : List.of("README.txt", "verify.html", uuid + ".bel")) {
      all.add("kiem-tra/" + name);
    }
    var entries = entries("/desk/polls/" + uuid + "/papers.zip");
    assertThat(entries).containsOnlyKeys(all);
    assertThat(entries.values()).allMatch(content -> content.length > 0);
    var archive = given().get("/polls/" + uuid + "/archive.bel").asByteArray();
    assertThat(entries.get("kiem-tra/" + uuid + ".bel")).isEqualTo(archive);
    var record = new String(entries.get("nhat-ky.csv"), StandardCharsets.UTF_8);
    assertThat(record).contains("Niêm phong phiếu mã", "phiếu mã chưa dùng đã niêm phong: 3");
  }

  private static Map<String, byte[]> entries(String path) throws IOException {
    var answer = fetch(path).then().statusCode(200).extract().asByteArray();
    var entries = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  @Test
  void there_are_no_papers_before_the_box_is_opened() {
    var uuid = polls.open(1, true, 1).uuid();
    for (var file : List.of("minutes.docx", "deck.pdf", "deck.pptx", "papers.zip")) {
      given().get("/desk/polls/" + uuid + "/" + file).then().statusCode(404);
    }
  }
}
