package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;
import org.phieukin.poll.BallotCounter;

/** The booth by keyboard, by screen reader, enlarged, light and dark. */
@QuarkusTest
class BoothAccessTest {
  private static final String TOO_SMALL =
      "() => [...document.querySelectorAll('main button, main input, main label.choice, main"
          + " a')].filter(e => e.checkVisibility() && !e.closest('label')?.matches('.choice,"
          + " .check') || e.matches('label.choice')).filter(e => e.checkVisibility()).filter(e =>"
          + " e.getBoundingClientRect().height < 48).map(e => e.outerHTML)";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject BallotCounter counter;

  private static void looksRight(Tablet tablet) {
    assertThat(Rules.broken(tablet.page)).isEmpty();
    fits(tablet);
  }

  /** The same as far as another size, or other colours, may change it. */
  private static void looksRightHereToo(Tablet tablet) {
    // What scrolls beneath the bar is half covered there; sizes are measured, not guessed.
    assertThat(Rules.brokenToTheEye(tablet.page))
        .allMatch(broken -> broken.toString().startsWith("target-size "));
    fits(tablet);
  }

  private static void fits(Tablet tablet) {
    assertThat((List<?>) tablet.page.evaluate(TOO_SMALL)).isEmpty();
    var wide = "() => document.documentElement.scrollWidth > innerWidth";
    assertThat(tablet.page.evaluate(wide)).as("scrolls sideways").isEqualTo(false);
  }

  @ParameterizedTest
  @CsvSource({
    "360,640,LIGHT,true",
    "320,400,DARK,false",
    "768,1024,DARK,true",
    "1920,1080,LIGHT,false"
  })
  void no_step_has_a_violation(int width, int height, ColorScheme colours, boolean first) {
    var poll = polls.open(15, true, 1);
    Consumer<Tablet> looks =
        first ? BoothAccessTest::looksRight : BoothAccessTest::looksRightHereToo;
    try (var tablet = new Tablet(home, width, height)) {
      tablet.page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(colours)
              .setReducedMotion(ReducedMotion.REDUCE));
      tablet.open(poll.uuid()).sees("Nhập mã bỏ phiếu").type("7KQM-3XTP-9RWD-5HJZ");
      looks.accept(tablet);
      tablet.picture("wrong-code-" + width);
      tablet.type(poll.codes().get(0).printed()).sees("PHIẾU TÍN NHIỆM");
      tablet.mark(1, "Tín nhiệm cao").mark(2, "Tín nhiệm").mark(3, "Tín nhiệm thấp");
      looks.accept(tablet);
      tablet.picture("access-ballot-" + width).press("Xem lại phiếu").sees("Xem lại phiếu");
      looks.accept(tablet);
      tablet.page.locator("#blank-agreed").check();
      tablet.picture("access-review-" + width).press("Bỏ phiếu").sees("Phiếu đã vào hòm");
      looks.accept(tablet);
      tablet.picture("access-receipt-" + width);
    }
  }

  @Test
  void the_keyboard_is_enough() {
    var poll = polls.open(2, true, 1);
    try (var tablet = new Tablet(home, 1280, 800)) {
      var keys = new Keys(tablet.open(poll.uuid()).sees("Nhập mã bỏ phiếu").page);
      keys.type(poll.codes().get(0).printed()).press("Enter");
      tablet.sees("PHIẾU TÍN NHIỆM");
      assertThat(tablet.heading()).isFocused();
      keys.to("[name=line-0]").press("Space").press("ArrowDown");
      keys.to("[name=line-1]").press("ArrowUp");
      assertThat(tablet.page.locator("#progress")).hasText("Đã đánh dấu 2/2");
      keys.press("Enter");
      tablet.sees("PHIẾU TÍN NHIỆM");
      assertThat(tablet.page.locator("#progress")).hasText("Đã đánh dấu 2/2");
      keys.to("#lead").press("Enter");
      tablet.sees("Xem lại phiếu");
      assertThat(tablet.heading()).isFocused();
      assertThat(tablet.page.locator("#review-lines li").nth(0)).containsText("Tín nhiệm");
      assertThat(tablet.page.locator("#review-lines li").nth(1)).containsText("Tín nhiệm thấp");
      keys.to("#cast").press("Enter");
      tablet.sees("Phiếu đã vào hòm");
      assertThat(tablet.heading()).isFocused();
      keys.to("#receipt-done").press("Space");
      tablet.sees("Nhập mã bỏ phiếu");
      assertThat(counter.cast(poll.uuid())).isEqualTo(1);
    }
  }

  /** Which rows and buttons of the ballot paper are not wholly on the screen, above the bar. */
  private static final String OUT_OF_SIGHT =
      "() => { const bar = document.querySelector('[data-step=ballot]"
          + " .lead-bar').getBoundingClientRect(); return [...document.querySelectorAll('.line,"
          + " .heads, #progress, #lead')].filter(e => { const r = e.getBoundingClientRect(); const"
          + " end = e.closest('.lead-bar') ? innerHeight : bar.top; return r.top < 0 || r.bottom >"
          + " end + 1; }).map(e => e.textContent.trim()); }";

  /** Rows whose choices do not stand beside each other, as wide as each other. */
  private static final String WRAPPED =
      "() => [...document.querySelectorAll('.line .choices')].filter(e => { const all ="
          + " [...e.querySelectorAll('label')].map(l => l.getBoundingClientRect()); return"
          + " all.some(r => r.top !== all[0].top || Math.abs(r.width - all[0].width) > 1);"
          + " }).map(e => e.textContent)";

  private static final String HEIGHT = "() => document.documentElement.scrollHeight";

  @Test
  void on_an_upright_tablet_the_whole_ballot_paper_is_seen_at_once() {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, 800, 1280)) {
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
      assertThat((List<?>) tablet.page.evaluate(OUT_OF_SIGHT)).isEmpty();
      tablet.markAll("Tín nhiệm thấp");
      assertThat((List<?>) tablet.page.evaluate(OUT_OF_SIGHT)).isEmpty();
      assertThat(tablet.page.locator("label.level-2 .words").first()).isInViewport();
      looksRight(tablet);
      for (int width : new int[] {768, 992, 1024, 1079, 1280}) {
        tablet.page.setViewportSize(width, 600);
        assertThat((List<?>) tablet.page.evaluate(WRAPPED)).as("at %d", width).isEmpty();
        looksRightHereToo(tablet);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"400,640,16", "800,1280,24", "360,640,24"})
  void enlarged_the_ballot_paper_is_one_person_a_screen(int width, int height, int font) {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, width, height)) {
      var sizes = new JsonObject();
      sizes.addProperty("standard", font);
      var message = new JsonObject();
      message.add("fontSizes", sizes);
      tablet.context.newCDPSession(tablet.page).send("Page.setFontSizes", message);
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
      assertThat(tablet.page.locator(".line:visible")).hasCount(1);
      assertThat((Integer) tablet.page.evaluate(HEIGHT)).isLessThan(2_000);
      tablet.page.locator(".line.current label").first().dblclick();
      assertThat(tablet.page.locator("#turn-where")).hasText("2/15");
      assertThat(tablet.page.locator("#progress")).hasText("Đã đánh dấu 1/15");
      assertThat(tablet.page.locator("input:checked")).hasCount(1);
      looksRight(tablet);
      tablet.press("Trước");
      assertThat(tablet.page.locator("#turn-where")).hasText("1/15");
      assertThat(tablet.page.locator(".line.current input").first()).isChecked();
      tablet.press("Cả phiếu");
      assertThat(tablet.page.locator(".line:visible")).hasCount(15);
      looksRight(tablet);
    }
  }
}
