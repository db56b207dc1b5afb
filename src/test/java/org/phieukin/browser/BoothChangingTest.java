package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;

/**
 * "Change" beside a line of the review leads to that line and to no other, however long the ballot
 * paper.
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
  void a_line_to_change_is_on_the_screen_focused_and_outlined(int width, int height) {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, width, height)) {
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
      tablet.markAll("Tín nhiệm").press("Xem lại phiếu").sees("Xem lại phiếu");
      for (int line : LINES) {
        change(tablet, line).sees("PHIẾU TÍN NHIỆM");
        shows(line(tablet, line), line(tablet, line).locator("label"));
        tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"768,1024", "1024,600", "360,640"})
  void going_back_and_forward_on_the_way_changes_nothing_of_it(int width, int height) {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, width, height)) {
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
      tablet.markAll("Tín nhiệm").press("Xem lại phiếu").sees("Xem lại phiếu");
      for (int line : LINES) {
        tablet.page.goBack();
        tablet.sees("PHIẾU TÍN NHIỆM");
        forward(tablet).press("Xem lại phiếu").sees("Xem lại phiếu");
        change(tablet, line).sees("PHIẾU TÍN NHIỆM");
        forward(tablet);
        shows(line(tablet, line), line(tablet, line).locator("label"));
        tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"768,1024", "1024,600", "360,640"})
  void a_candidate_to_change_is_on_the_screen_focused_and_outlined(int width, int height) {
    var poll = polls.election(15, 9, 45, 1);
    try (var tablet = new Tablet(home, width, height)) {
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU BẦU");
      for (int candidate : List.of(1, 8, 9)) {
        line(tablet, 1).locator("input").nth(candidate - 1).check();
      }
      tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
      for (int candidate : LINES) {
        change(tablet, candidate).sees("PHIẾU BẦU");
        var choice = line(tablet, 1).locator("label").nth(candidate - 1);
        shows(choice, choice);
        tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
      }
    }
  }

  /** Presses the button beside a line of the review. */
  private static Tablet change(Tablet tablet, int line) {
    var review = tablet.page.locator("#review-lines li").nth(line - 1);
    review.getByRole(AriaRole.BUTTON).click();
    return tablet;
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

  /** What is put on the screen has the focus in it, and every choice of it can be seen. */
  private static void shows(Locator place, Locator choices) {
    place.evaluate(DRAWN);
    assertThat(place.locator("input:focus")).hasCount(1);
    for (var choice : choices.all()) {
      assertThat(choice.evaluate(UNCOVERED)).as("seen: " + choice.innerText()).isEqualTo(true);
    }
    assertThat(place.evaluate(OUTLINED)).as("outlined").isEqualTo(true);
  }
}
