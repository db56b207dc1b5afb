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
      "() => [...document.querySelectorAll('main button, main input, main label.choice, main"
          + " a')].filter(e => e.checkVisibility() && !e.closest('label')?.matches('.choice,"
          + " .check') || e.matches('label.choice')).filter(e => e.checkVisibility()).filter(e =>"
          + " e.getBoundingClientRect().height < 48).map(e => e.outerHTML)";

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
      tablet.picture("access-review-" + width).press("Bỏ phiếu").sees("Phiếu đã vào hòm");
      looksRight(tablet);
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
}
