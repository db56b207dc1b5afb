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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;
import org.phieukin.poll.BallotCounter;

/** The booth by keyboard, by screen reader, enlarged, light and dark. */
@QuarkusTest
class BoothAccessTest {
  private static final String TOO_SMALL =
      "() => [...document.querySelectorAll('main button, main input, main label.choice, main a')]"
          + ".filter(e => e.checkVisibility() && !e.closest('label')?.matches('.choice, .check') || e.matches('label.choice'))"
          + ".filter(e => e.checkVisibility())"
          + ".filter(e => e.getBoundingClientRect().height < 48).map(e => e.outerHTML)";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject BallotCounter counter;

  private static void looksRight(Tablet tablet) {
    assertThat(new AxeBuilder(tablet.page).setLegacyMode(true).analyze().getViolations()).isEmpty();
    assertThat((List<?>) tablet.page.evaluate(TOO_SMALL)).isEmpty();
    var wide = "() => document.documentElement.scrollWidth > innerWidth";
    assertThat(tablet.page.evaluate(wide)).as("scrolls sideways").isEqualTo(false);
  }

  @ParameterizedTest
  @CsvSource({"360,640,LIGHT", "320,400,DARK", "768,1024,DARK", "1920,1080,LIGHT"})
  void no_step_has_a_violation(int width, int height, ColorScheme colours) {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, width, height)) {
      tablet.page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(colours)
              .setReducedMotion(ReducedMotion.REDUCE));
      tablet.open(poll.uuid()).sees("Nhập mã bỏ phiếu").type("7KQM-3XTP-9RWD-5HJZ");
      looksRight(tablet);
      tablet.picture("wrong-code-" + width);
      tablet.type(poll.codes().get(0).printed()).sees("PHIẾU TÍN NHIỆM");
      tablet.mark(1, "Tín nhiệm cao").mark(2, "Tín nhiệm").mark(3, "Tín nhiệm thấp");
      looksRight(tablet);
      tablet.picture("access-ballot-" + width).press("Xem lại phiếu").sees("Xem lại phiếu");
      looksRight(tablet);
      tablet.page.locator("#blank-agreed").check();
      tablet.picture("access-review-" + width).press("Bỏ phiếu").sees("Đã bỏ phiếu");
      looksRight(tablet);
      tablet.picture("access-receipt-" + width);
    }
  }

  @Test
  void the_keyboard_is_enough() {
    var poll = polls.open(2, true, 1);
    try (var tablet = new Tablet(home, 1280, 800)) {
      var keys = tablet.open(poll.uuid()).sees("Nhập mã bỏ phiếu").page.keyboard();
      keys.type(poll.codes().get(0).printed());
      keys.press("Enter");
      tablet.sees("PHIẾU TÍN NHIỆM");
      assertThat(tablet.heading()).isFocused();
      reach(tablet, "line-0");
      keys.press("Space");
      keys.press("ArrowDown");
      reach(tablet, "line-1");
      keys.press("ArrowUp");
      assertThat(tablet.page.locator("#progress")).hasText("Đã đánh dấu 2/2");
      keys.press("Enter");
      tablet.sees("Xem lại phiếu");
      assertThat(tablet.heading()).isFocused();
      assertThat(tablet.page.locator("#review-lines li").nth(0)).containsText("Tín nhiệm");
      assertThat(tablet.page.locator("#review-lines li").nth(1)).containsText("Tín nhiệm thấp");
      reach(tablet, "cast");
      keys.press("Enter");
      tablet.sees("Đã bỏ phiếu");
      assertThat(tablet.heading()).isFocused();
      reach(tablet, "receipt-done");
      keys.press("Space");
      tablet.sees("Nhập mã bỏ phiếu");
      assertThat(counter.cast(poll.uuid())).isEqualTo(1);
    }
  }

  /** Presses Tab until the control of this id or name has the focus. */
  private static void reach(Tablet tablet, String control) {
    for (int presses = 0; presses < 40; presses++) {
      var focus = "() => document.activeElement.name || document.activeElement.id";
      if (control.equals(tablet.page.evaluate(focus))) {
        return;
      }
      tablet.page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not reach " + control);
  }
}
