package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BoxOpener;
import org.phieukin.poll.PollLife;

/** An election from the form to the announced tie, by rules of access, large and small. */
@QuarkusTest
class ElectionAccessTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  /** Empty, then the three candidates: in 45 ballots 40, 25 and 25 of them. */
  private static final List<List<Integer>> TIE =
      List.of(
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 0, 1, 1));

  private static final String TOO_SMALL =
      "() => [...document.querySelectorAll('main button, main a.button, main label.check,"
          + " main label.choice')].filter(e => e.checkVisibility())"
          + ".filter(e => e.getBoundingClientRect().height < 48).map(e => e.outerHTML)";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BoxOpener opener;

  @ParameterizedTest
  @CsvSource({"360,640,LIGHT", "768,1024,DARK", "1280,900,LIGHT"})
  void no_page_of_an_election_has_a_violation(int width, int height, ColorScheme colours)
      throws IOException {
    var meeting = polls.meeting(TestPoll.people(4));
    try (var context = Browser.context(width, height)) {
      var page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      DeskSession.signIn(page, home);
      var poll = prepare(page, meeting, width);
      var codes = polls.slips(poll, 45);
      page.navigate(home + "desk/polls/" + poll);
      page.getByLabel("Chủ trì hội nghị xác nhận").check();
      looksRight(page, "desk-bar-" + width);
      press(page, "Ghi xác nhận");
      page.locator("a[href$='/open']").click();
      press(page, "Mở bỏ phiếu");
      assertThat(page.locator(".head-line .state")).hasText("Đang bỏ phiếu");
      page.navigate(home + "polls/" + poll + "/vote#" + codes.get(0).printed());
      page.locator(".list input").first().check();
      looksRight(page, "booth-list-" + width);
      var voter = new Voter(poll);
      for (int n = 0; n < 45; n++) {
        voter.vote(codes.get(n), List.of(TIE.get(n % TIE.size())));
      }
      life.close(poll, 45, ORGANIZER);
      opener.open(poll, ORGANIZER);
      page.navigate(home + "desk/polls/" + poll + "/results");
      assertThat(page.locator("#second-ballot button"))
          .hasText("Chuẩn bị bầu lại giữa Người 2, Nguyễn Thị Nhung");
      looksRight(page, "desk-result-" + width);
      paper(page, poll, width);
      life.publish(poll, ORGANIZER);
      page.navigate(home + "polls/" + poll + "/results");
      looksRight(page, "public-result-" + width);
      page.navigate(home + "polls/" + poll + "/screen");
      looksRight(page, "wall-" + width);
    }
  }

  /** The form, filled as an organizer does; one candidate is on no list. */
  private String prepare(Page page, String meeting, int width) {
    page.navigate(home + "desk/meetings/" + meeting);
    page.getByText("Lập cuộc bầu cử").click();
    page.getByLabel("Số lượng cần bầu").fill("4");
    page.getByLabel("Người 1").check();
    page.getByLabel("Người 2").check();
    page.getByLabel("Người ứng cử ngoài danh sách")
        .fill("Nguyễn Thị Nhung, Chánh thanh tra Sở Công Thương");
    press(page, "Lập cuộc bỏ phiếu");
    assertThat(page.locator("#seats-error")).containsText("nhiều hơn số người ứng cử");
    looksRight(page, "form-" + width);
    page.getByLabel("Số lượng cần bầu").fill("2");
    press(page, "Lập cuộc bỏ phiếu");
    page.waitForURL("**/desk/polls/*");
    var poll = page.url().replaceAll(".*/", "");
    life.freeze(poll, ORGANIZER);
    return poll;
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void looksRight(Page page, String picture) {
    var folder = System.getenv("PICTURES");
    if (folder != null) {
      var path = Path.of(folder, picture + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
    }
    assertThat(new AxeBuilder(page).analyze().getViolations()).as(picture).isEmpty();
    assertThat((List<?>) page.evaluate(TOO_SMALL)).as(picture).isEmpty();
    var wide = "() => document.documentElement.scrollWidth > innerWidth";
    assertThat(page.evaluate(wide)).as("%s scrolls sideways", picture).isEqualTo(false);
  }

  private void paper(Page page, String poll, int width) throws IOException {
    var pdf = page.request().get(home + "desk/polls/" + poll + "/minutes.pdf").body();
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    if (System.getenv("PICTURES") != null) {
      Files.write(Path.of(System.getenv("PICTURES"), "minutes-" + width + ".pdf"), pdf);
    }
  }
}
