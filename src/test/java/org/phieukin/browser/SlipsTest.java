package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.VotingCode;
import org.phieukin.slip.Slips;

/** Slips are made in the browser, printed once, and leave nothing of their codes anywhere. */
@QuarkusTest
class SlipsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page[^s]");

  /** What of a slip is cut, broken in two lines where it may not be, or smaller than 10 pt. */
  private static final String CUT_OR_SMALL =
      "() => [...document.querySelectorAll('.slip, .slip *:not(svg, svg *)')].filter(it =>"
          + " it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0"
          + " || it.textContent.trim() && parseFloat(getComputedStyle(it).fontSize) < 13.3"
          + " || it.matches('.code') && it.clientHeight > 40)"
          + ".map(it => it.className + ' ' + it.textContent).slice(0, 3).join('; ')";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Slips slips;

  private Tablet desk(String uuid) {
    return at("desk/polls/" + uuid + "/slips");
  }

  private Tablet at(String path) {
    var desk = new Tablet(home, 1280, 900);
    DeskSession.signIn(desk.page, home);
    desk.page.navigate(home + path);
    return desk;
  }

  private static void make(Tablet desk, int good, int spare) {
    desk.page.getByLabel("Số phiếu mã", exactly()).fill(String.valueOf(good));
    desk.page.getByLabel("Số phiếu mã dự phòng", exactly()).fill(String.valueOf(spare));
    desk.press("Tạo phiếu mã");
    assertThat(desk.page.locator("#print-heading")).isVisible();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static List<String> codes(Tablet desk) {
    return desk.page.locator(".slip [data-code]").allTextContents();
  }

  @Test
  void slips_are_made_and_printed_whole_six_to_a_sheet_with_a_cover() throws Exception {
    var uuid = polls.frozen(2);
    try (var desk = desk(uuid)) {
      assertThat(desk.page.getByLabel("Số phiếu mã", exactly())).hasValue("45");
      assertThat(Rules.broken(desk.page)).isEmpty();
      desk.picture("slips-form");
      make(desk, 45, 3);
      desk.picture("slips-made");
      assertThat(Rules.broken(desk.page)).isEmpty();
      var codes = codes(desk);
      assertThat(codes).hasSize(48).doesNotHaveDuplicates();
      var credentials =
          codes.stream().map(c -> VotingCode.parse(c).credential(uuid).toString()).toList();
      assertThat(slips.credentials(uuid)).containsExactlyInAnyOrderElementsOf(credentials);
      assertThat(credentials).isNotEqualTo(credentials.stream().sorted().toList());
      var pdf = desk.page.pdf(a4());
      if (System.getenv("PICTURES") != null) {
        Files.write(Path.of(System.getenv("PICTURES"), "slips.pdf"), pdf);
      }
      var text = new String(pdf, StandardCharsets.ISO_8859_1);
      assertThat(PAGE_OF_A_PDF.matcher(text).results().count()).isEqualTo(9);
      assertThat((String) desk.page.evaluate(CUT_OR_SMALL)).isEmpty();
      assertThat(desk.faults()).isEmpty();
    }
  }

  private static Page.PdfOptions a4() {
    return new Page.PdfOptions()
        .setFormat("A4")
        .setPreferCSSPageSize(true)
        .setPrintBackground(true)
        .setMargin(new Margin());
  }

  @Test
  void one_slip_serves_two_polls_and_the_server_learns_neither_code_nor_which_belong_together() {
    var meeting = polls.meeting(TestPoll.people(1));
    var uuids = List.of(polls.draftOf(meeting), polls.draftOf(meeting));
    uuids.forEach(polls::freeze);
    try (var desk = at("desk/meetings/" + meeting + "/slips")) {
      desk.picture("slips-joint-form");
      assertThat(Rules.broken(desk.page)).isEmpty();
      make(desk, 5, 1);
      desk.picture("slips-joint-made");
      assertThat(desk.page.locator(".slip")).hasCount(6);
      var codes = codes(desk);
      for (int poll = 0; poll < 2; poll++) {
        var uuid = uuids.get(poll);
        var derived = new ArrayList<String>();
        for (int slip = 0; slip < 6; slip++) {
          var code = VotingCode.parse(codes.get(2 * slip + poll));
          derived.add(code.credential(uuid).toString());
        }
        assertThat(slips.credentials(uuid)).containsExactlyInAnyOrderElementsOf(derived);
        assertThat(derived).isNotEqualTo(derived.stream().sorted().toList());
      }
      assertThat((String) desk.page.evaluate(CUT_OR_SMALL)).isEmpty();
      assertThat(desk.page.locator("[data-cover-of] [data-credentials]:not(:empty)")).hasCount(2);
      var sent = String.join("\n", desk.sent());
      assertThat(codes).noneMatch(sent::contains);
      assertThat(desk.faults()).isEmpty();
      desk.page.onDialog(dialog -> dialog.accept());
      desk.send("Đã in xong, xóa khỏi màn hình");
      desk.page.navigate(home + "desk/meetings/" + meeting + "/whole-slip");
      desk.picture("whole-slip");
      assertThat(Rules.broken(desk.page)).isEmpty();
    }
  }

  @Test
  void no_code_occurs_in_any_request_or_in_storage() {
    var uuid = polls.frozen(1);
    try (var desk = desk(uuid)) {
      make(desk, 9, 2);
      var codes = codes(desk);
      var qr = desk.page.content();
      assertThat(qr).contains(codes.get(0));
      desk.page.onDialog(dialog -> dialog.accept());
      desk.send("Đã in xong, xóa khỏi màn hình");
      assertThat(desk.page).hasURL(Pattern.compile(".*/desk/polls/" + uuid));
      desk.page.navigate(home + "desk/polls/" + uuid + "/slips");
      assertThat(desk.page.getByText("Đã tạo 9 phiếu mã và 2 phiếu mã dự phòng.")).isVisible();
      var sent = String.join("\n", desk.sent()).toUpperCase(Locale.ROOT).replaceAll("[-\\s]", "");
      assertThat(desk.sent()).anyMatch(request -> request.contains("\"spare\""));
      var stored =
          desk.page.evaluate(
              "async () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,"
                  + " (await indexedDB.databases()).length, location.href, history.state])");
      for (var code : codes) {
        assertThat(sent).doesNotContain(code.replace("-", ""));
        assertThat(stored.toString()).doesNotContain(code);
        assertThat(desk.page.content()).doesNotContain(code);
      }
    }
  }

  @Test
  void a_reload_shows_no_code_again_and_a_voided_batch_is_made_anew() {
    var uuid = polls.frozen(1);
    try (var desk = desk(uuid)) {
      make(desk, 3, 1);
      var first = codes(desk).get(0);
      desk.page.reload();
      assertThat(desk.page.getByText("Mã không bao giờ được lưu ở máy chủ")).isVisible();
      assertThat(desk.page.content()).doesNotContain(first);
      desk.page.getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX).check();
      desk.picture("slips-void");
      assertThat(Rules.broken(desk.page)).isEmpty();
      desk.send("Hủy bộ phiếu mã này");
      make(desk, 2, 0);
      assertThat(codes(desk)).hasSize(2).doesNotContain(first);
      desk.send("Đã in xong, xóa khỏi màn hình");
      desk.page.navigate(home + "desk/polls/" + uuid + "/slips");
      assertThat(desk.page.getByText("Số phiếu mã đã hủy: 4.")).isVisible();
      life.open(uuid, ORGANIZER);
      desk.page.reload();
      assertThat(desk.page.getByText("không thay đổi được nữa")).isVisible();
      assertThat(desk.page.getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX))
          .hasCount(0);
    }
  }

  @Test
  void before_freezing_the_page_says_that_slips_must_wait() {
    try (var desk = desk(polls.draft(1))) {
      assertThat(desk.page.getByText("Cuộc bỏ phiếu chưa chốt.")).isVisible();
    }
  }
}
