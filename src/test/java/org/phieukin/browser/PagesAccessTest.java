package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BoxOpener;
import org.phieukin.poll.MissingSlipsBook;
import org.phieukin.poll.PollLife;

/** Public pages, desk, tellers' pages and wall: by rules of access, by keyboard, enlarged. */
@QuarkusTest
class PagesAccessTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  /** Controls that a finger cannot hit; links within a sentence or table may be lower. */
  private static final String TOO_SMALL =
      "() => [...document.querySelectorAll('main button, main a.button, main select,"
          + " main input:not([type=hidden]):not([type=checkbox]):not([type=radio])')]"
          + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 48)"
          + ".map(e => e.outerHTML)";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BoxOpener opener;
  @Inject MissingSlipsBook missing;

  /** 384 × 512 is a tablet of 768 × 1024 at 200 %. */
  @ParameterizedTest
  @CsvSource({"384,512,LIGHT", "768,1024,DARK"})
  void no_page_has_a_violation(int width, int height, ColorScheme colours) {
    var soft = new SoftAssertions();
    try (var context = Browser.context(width, height)) {
      var page = context.newPage();
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(colours)
              .setReducedMotion(ReducedMotion.REDUCE));
      DeskSession.signIn(page, home);
      addresses().forEach(address -> looksRight(page, address, soft));
    }
    soft.assertAll();
  }

  private Stream<String> addresses() {
    var draft = polls.draft(3);
    var ready = polls.ready(TestPoll.people(3), true, 3);
    var open = polls.open(15, true, 3);
    var published = polls.open(15, true, 3);
    new Voter(published.uuid()).vote(published.codes().get(0), allHigh()).then().statusCode(201);
    life.close(published.uuid(), 3, ORGANIZER);
    missing.explain(published.uuid(), "Hai đại biểu giữ lại phiếu mã", ORGANIZER);
    opener.open(published.uuid(), ORGANIZER);
    life.publish(published.uuid(), ORGANIZER);
    var publicPages = Stream.of("", "/results", "/screen", "/trackers");
    var deskPages = Stream.of("", "/slips", "/results", "/announcement", "/ledger", "/announce");
    var meeting = "desk/meetings/" + open.meeting();
    return Stream.of(
            Stream.of("", "sign-in", "nothing-here", "desk", "desk/meetings/new", "tellers"),
            Stream.of("desk/record", "desk/accounts", "desk/accounts/organizer/password"),
            Stream.of(meeting, meeting + "/edit", meeting + "/people", meeting + "/attendance"),
            Stream.of(meeting + "/roll", meeting + "/door"),
            Stream.of("/ledger", "/exchange", "/returns").map(deskPage(open.uuid())),
            Stream.of(
                meeting + "/polls/new", "desk/polls/" + draft, "desk/polls/" + draft + "/edit"),
            Stream.of("desk/polls/" + draft + "/freeze", "desk/polls/" + ready.uuid()),
            Stream.of("", "/finish", "/close", "/cancel", "/slips").map(deskPage(open.uuid())),
            Stream.of("polls/" + open.uuid(), "polls/" + open.uuid() + "/screen"),
            Stream.of("polls/" + open.uuid() + "/results"),
            publicPages.map(tail -> "polls/" + published.uuid() + tail),
            deskPages.map(deskPage(published.uuid())))
        .flatMap(part -> part);
  }

  private static java.util.function.Function<String, String> deskPage(String uuid) {
    return tail -> "desk/polls/" + uuid + tail;
  }

  private static List<List<Integer>> allHigh() {
    return Stream.generate(() -> Voter.mark(0)).limit(15).toList();
  }

  private void looksRight(Page page, String address, SoftAssertions soft) {
    page.navigate(home + address);
    soft.assertThat(page.locator("h1").count()).as("headings of %s", address).isPositive();
    var violations = new AxeBuilder(page).analyze().getViolations();
    for (var violation : violations) {
      soft.fail("%s: %s %s", address, violation.getId(), violation.getNodes().get(0).getHtml());
    }
    soft.assertThat((List<?>) page.evaluate(TOO_SMALL)).as("too small on %s", address).isEmpty();
    var wide = "() => document.documentElement.scrollWidth > innerWidth";
    soft.assertThat(page.evaluate(wide)).as("%s scrolls sideways", address).isEqualTo(false);
  }

  @Test
  void the_keyboard_is_enough_on_the_desk() {
    var open = polls.open(2, true, 3);
    try (var context = Browser.context(1280, 800)) {
      var page = context.newPage();
      DeskSession.signIn(page, home);
      page.navigate(home + "desk/polls/" + open.uuid());
      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip")).isFocused();
      page.keyboard().press("Enter");
      reach(page, "Tạm dừng");
      page.keyboard().press("Enter");
      assertThat(page.locator(".head-line .state")).hasText("Tạm dừng");
      reach(page, "Kết thúc và công bố");
      page.keyboard().press("Enter");
      page.waitForURL("**/finish");
      while (!"explanation".equals(page.evaluate("() => document.activeElement.id"))) {
        page.keyboard().press("Tab");
      }
      page.keyboard().type("Ba đại biểu giữ lại phiếu mã");
      reach(page, "Kết thúc và công bố");
      page.keyboard().press("Enter");
      assertThat(page.locator(".head-line .state")).hasText("Đã công bố");
    }
  }

  /** Presses Tab until the control with these words has the focus, and sees that it shows. */
  private static void reach(Page page, String words) {
    for (int presses = 0; presses < 40; presses++) {
      page.keyboard().press("Tab");
      var focus = page.evaluate("() => document.activeElement.textContent.trim()");
      if (words.equals(focus)) {
        var outline = "() => getComputedStyle(document.activeElement).outlineStyle";
        assertThat(page.evaluate(outline)).isNotEqualTo("none");
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + words);
  }
}
