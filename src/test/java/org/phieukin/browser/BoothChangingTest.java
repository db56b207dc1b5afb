package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;

/**
 * The bar leads to the blank line, and "Change" opens the choices of that line and of no other,
 * however long the ballot paper: on the screen, in focus and outlined.
 */
@QuarkusTest
class BoothChangingTest {
  private static final List<Integer> LINES = List.of(1, 8, 15);

  /** Whether something is on the screen with nothing above it, a bar that stays at the top, say. */
  private static final String UNCOVERED =
      "e => { const r = e.getBoundingClientRect();"
          + " const found = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);"
          + " return r.top >= 0 && r.bottom <= innerHeight && e.contains(found); }";

  /** The line, or the choice in it, that has the focus shows it by an outline. */
  private static final String OUTLINED =
      "line => { for (let e = document.activeElement; line.contains(e); e = e.parentElement) {"
          + " const { outlineStyle, outlineWidth } = getComputedStyle(e);"
          + " if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true; }"
          + " return false; }";

  /** The browser puts things where they were with the next picture it draws, if it does. */
  private static final String DRAWN =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  @ParameterizedTest
  @CsvSource({"768,1024", "1024,600", "360,640"})
  void the_bar_leads_to_each_blank_line_and_then_to_the_review(int width, int height) {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, width, height)) {
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
      whole(tablet);
      for (int line = 1; line <= 15; line++) {
        if (!LINES.contains(line)) {
          tablet.mark(line, "Tín nhiệm");
        }
      }
      tablet.page.evaluate("document.activeElement.blur()");
      for (int left = LINES.size(); left > 0; left--) {
        int line = LINES.get(LINES.size() - left);
        tablet.press("Đến dòng còn trống (" + left + ")");
        shows(line(tablet, line), line(tablet, line).locator("label"));
        tablet.mark(line, "Tín nhiệm cao");
      }
      tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
      for (int line : LINES) {
        change(tablet, line);
        shows(reviewed(tablet, line), reviewed(tablet, line).locator("[data-choices] button"));
        tablet.press("Tín nhiệm thấp");
        assertThat(reviewed(tablet, line).locator("[data-mark]")).hasText("Tín nhiệm thấp");
        assertThat(reviewed(tablet, line).locator("[data-change]")).isFocused();
      }
      tablet.page.goBack();
      forward(tablet);
      assertThat(line(tablet, 8).locator("input").nth(2)).isChecked();
      tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
      assertThat(tablet.page.locator("#review-lines li.level-2")).hasCount(LINES.size());
    }
  }

  @ParameterizedTest
  @CsvSource({"768,1024", "1024,600", "360,640"})
  void a_candidate_is_changed_in_place(int width, int height) {
    var poll = polls.election(15, 9, 45, 1);
    try (var tablet = new Tablet(home, width, height)) {
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU BẦU");
      for (int candidate : List.of(1, 8, 9)) {
        line(tablet, 1).locator("input").nth(candidate - 1).check();
      }
      tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
      for (int candidate : LINES) {
        var row = reviewed(tablet, candidate);
        var other = candidate == 15 ? "Chọn" : "Không chọn";
        change(tablet, candidate);
        shows(row, row.locator("[data-choices] button"));
        tablet.press(other);
        assertThat(row.locator("[data-mark]")).hasText(other);
      }
    }
  }

  /** Shows the whole ballot paper, where one person fills the screen. */
  private static void whole(Tablet tablet) {
    if (tablet.page.locator("#whole-paper").isVisible()) {
      tablet.press("Cả phiếu");
    }
  }

  /** Presses the button beside a line of the review. */
  private static void change(Tablet tablet, int line) {
    reviewed(tablet, line).locator("[data-change]").click();
  }

  /** Goes forward; the page, which reads the marks back only when asked to, goes back again. */
  private static Tablet forward(Tablet tablet) {
    tablet.page.evaluate("() => { window.moves = 0; window.onpopstate = () => moves++; }");
    tablet.page.goForward();
    tablet.page.waitForFunction("() => moves === 2");
    return tablet.sees("PHIẾU TÍN NHIỆM");
  }

  private static Locator line(Tablet tablet, int line) {
    return tablet.page.locator("[data-line]").nth(line - 1);
  }

  private static Locator reviewed(Tablet tablet, int line) {
    return tablet.page.locator("#review-lines li").nth(line - 1);
  }

  /** What is put on the screen has the focus in it, and every choice of it can be seen. */
  private static void shows(Locator place, Locator choices) {
    place.evaluate(DRAWN);
    assertThat(place.locator("input:focus, [data-choices] button:focus")).hasCount(1);
    for (var choice : choices.all()) {
      assertThat(choice.evaluate(UNCOVERED)).as("seen: " + choice.innerText()).isEqualTo(true);
    }
    assertThat(place.evaluate(OUTLINED)).as("outlined").isEqualTo(true);
  }
}
