package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.dossier.PdfFile;
import org.phieukin.dossier.TestPdf;

/** An organizer fills dossiers in a browser, a delegate reads them on a tablet. */
@QuarkusTest
class DossierTest {
  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  private static void choose(Page page, byte[] bytes) {
    page.locator("#file").setInputFiles(new FilePayload("ho-so.pdf", "application/pdf", bytes));
  }

  /** Too large for a payload of the driver: by way of a file. */
  private static void chooseLarge(Page page) throws Exception {
    var file = Files.createTempFile("large", ".pdf");
    Files.write(file, TestPdf.ofSize(PdfFile.MOST_BYTES + 1));
    page.locator("#file").setInputFiles(file);
    file.toFile().deleteOnExit();
  }

  @Test
  void a_dossier_goes_from_the_desk_to_a_tablet() throws Exception {
    var meeting = polls.meeting(TestPoll.people(2));
    String code;
    try (var desk = new Tablet(home, 768, 1024)) {
      DeskSession.signIn(desk.page, home);
      desk.page.navigate(home + "desk/meetings/" + meeting);
      desk.page.locator("a[href$='/dossiers']").click();
      Looks.right(desk.page, "dossier-off");
      desk.page.locator("#approval").fill("Thường trực Tỉnh ủy, Thông báo số 1");
      desk.send("Bật phần hồ sơ");
      upload(desk);
      desk.page.navigate(home + "desk/meetings/" + meeting + "/dossiers");
      desk.send("Tạo mã đọc hồ sơ");
      assertThat(desk.page.locator(".time-line [aria-current=date]")).hasCount(1);
      assertThat(desk.page.locator(".time-line li.past time").first()).hasText("25/11/2023");
      Looks.right(desk.page, "dossier-desk");
      code = desk.page.locator(".reading-code").textContent();
      ask(desk, meeting);
      desk.page.navigate(home + "desk/meetings/" + meeting + "/dossiers/deadlines");
      Looks.right(desk.page, "dossier-deadlines");
      desk.page.navigate(home + "desk/meetings/" + meeting + "/dossiers/report");
      Looks.right(desk.page, "dossier-report");
      desk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(desk.page.locator("#requests-sentence")).isVisible();
      assertThat(desk.page.locator("#copy")).isHidden();
      assertThat(desk.page.locator("header")).isHidden();
      assertThat(desk.faults()).isEmpty();
    }
    read(meeting, code);
  }

  private static void upload(Tablet desk) throws Exception {
    desk.page.locator("ol.rows a").first().click();
    desk.page.locator("#title").fill("Báo cáo tự kiểm điểm");
    desk.page.locator("#received").fill("2023-11-20");
    choose(desk.page, "<html>".getBytes(StandardCharsets.UTF_8));
    desk.send("Nhận tài liệu");
    assertThat(desk.page.locator("#file-error")).containsText("không phải PDF");
    assertThat(desk.page.locator("#title")).hasValue("Báo cáo tự kiểm điểm");
    Looks.right(desk.page, "dossier-refused");
    chooseLarge(desk.page);
    assertThat(desk.page.locator("#file-too-large")).isVisible();
    desk.press("Nhận tài liệu");
    assertThat(desk.page.locator("#title")).hasValue("Báo cáo tự kiểm điểm");
    choose(desk.page, TestPdf.small());
    assertThat(desk.page.locator("#file-too-large")).isHidden();
    desk.send("Nhận tài liệu");
    assertThat(desk.page.locator("li[id^=document-]")).containsText("Báo cáo tự kiểm điểm");
    Looks.right(desk.page, "dossier-person");
    desk.page.locator("a[href$='/remove']").click();
    Looks.right(desk.page, "dossier-remove");
  }

  private void ask(Tablet desk, String meeting) {
    desk.page.navigate(home + "desk/meetings/" + meeting + "/dossiers/requests");
    desk.page.locator("#by").fill("Đại biểu Nguyễn Văn A");
    desk.page
        .locator("#person")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    desk.page.locator("#received").fill("2023-12-06");
    desk.page.locator("#content").fill("Đề nghị giải trình về kết quả năm 2022");
    desk.send("Ghi nhận đề nghị");
    assertThat(desk.page.locator(".dossier.late")).hasCount(1);
    Looks.right(desk.page, "dossier-requests");
    desk.page.locator("section a.button").first().click();
    Looks.right(desk.page, "dossier-answer");
  }

  private void read(String meeting, String code) throws Exception {
    try (var tablet = new Tablet(home, 360, 640)) {
      tablet.page.navigate(home + "meetings/" + meeting + "/dossiers");
      tablet.page.locator("#code").fill("SAI");
      tablet.send("Vào đọc");
      assertThat(tablet.page.locator("#code")).hasValue("SAI");
      Looks.right(tablet.page, "dossier-code");
      tablet.page.locator("#code").fill(code.toLowerCase());
      tablet.send("Vào đọc");
      Looks.right(tablet.page, "dossier-read");
      var download = tablet.page.waitForDownload(() -> tablet.page.locator(".documents a").click());
      assertThat(download.suggestedFilename()).isEqualTo("Báo cáo tự kiểm điểm.pdf");
      assertThat(Files.readAllBytes(download.path())).isEqualTo(TestPdf.small());
      assertThat(tablet.context.cookies(home + "polls")).isEmpty();
      tablet.send("Thoát");
      assertThat(tablet.page.locator("#code")).isVisible();
      tablet.page.goBack();
      assertThat(tablet.page.locator("#code")).isVisible();
      assertThat(tablet.page.content()).doesNotContain("Báo cáo tự kiểm điểm");
      assertThat(tablet.faults()).isEmpty();
    }
  }

  @Test
  void a_tablet_that_nobody_touches_leaves_by_itself() {
    var meeting = polls.meeting(TestPoll.people(1));
    try (var desk = new Tablet(home, 1280, 800)) {
      DeskSession.signIn(desk.page, home);
      desk.page.navigate(home + "desk/meetings/" + meeting + "/dossiers");
      desk.page.locator("#approval").fill("Thường trực");
      desk.send("Bật phần hồ sơ").send("Tạo mã đọc hồ sơ");
      var code = desk.page.locator(".reading-code").textContent();
      desk.page.clock().install();
      desk.page.navigate(home + "meetings/" + meeting + "/dossiers");
      desk.page.locator("#code").fill(code);
      desk.send("Vào đọc");
      assertThat(desk.page.locator("#leaving")).isHidden();
      desk.page.clock().fastForward("09:05");
      assertThat(desk.page.locator("#leaving")).isVisible();
      desk.page.context().clearCookies();
      desk.page.clock().fastForward("01:00");
      assertThat(desk.page.locator("#code")).isVisible();
    }
  }
}
