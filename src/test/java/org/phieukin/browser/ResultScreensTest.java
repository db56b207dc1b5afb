package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.ledger.Ledgers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** The wall and the page of results, from before opening to the published result of 15 people. */
@QuarkusTest
class ResultScreensTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final int PEOPLE = 15;
  private static final String WHOLE_ROWS =
      "() => [...document.querySelectorAll('#people tr')].filter(row => row.checkVisibility() &&"
          + " row.scrollHeight <= row.clientHeight + 1 &&"
          + " row.getBoundingClientRect().bottom <= document.querySelector('footer')"
          + ".getBoundingClientRect().top + 1).length";
  private static final String THICKNESSES =
      "() => new Set([...document.querySelectorAll('svg.bar rect')]"
          + ".map(part => Math.round(part.getBoundingClientRect().height))).size";

  /** What stands besides on the page of the demonstration, as high as it is there. */
  private static final String DEMONSTRATION =
      "() => { const words = 'Bản trình diễn: số liệu minh họa. '.repeat(5);"
          + " document.querySelector('.totals').insertAdjacentHTML('beforebegin',"
          + " `<p class=warn-note>${words}</p>`);"
          + " document.body.insertAdjacentHTML('afterbegin',"
          + " `<aside class=demo-banner>${words.slice(0, 90)}<a href=/>Xem</a></aside>`); }";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Ledgers ledgers;

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  private static double size(Page page, String selector) {
    return number(
        page,
        "() => parseFloat(getComputedStyle(document.querySelector('" + selector + "')).fontSize)");
  }

  private void vote(TestPoll.Made poll, int ballots) {
    var voter = new Voter(poll.uuid());
    for (int n = 0; n < ballots; n++) {
      int ballot = n;
      List<List<Integer>> marks =
          IntStream.range(0, PEOPLE)
              .mapToObj(line -> Voter.mark(line == 1 ? 1 : (line + ballot) % 3))
              .toList();
      voter.vote(poll.codes().get(n), marks).then().statusCode(201);
    }
  }

  private void publish(String uuid) {
    opening.open(uuid, ORGANIZER);
    ledgers.explain(uuid, "Đại biểu giữ lại phiếu mã", ORGANIZER);
    polls.publish(uuid);
  }

  @Test
  void wall_and_results_go_with_the_poll_by_themselves() {
    var poll = polls.ready(TestPoll.people(PEOPLE), true, 10);
    var uuid = poll.uuid();
    try (var context = Browser.context(1920, 1080);
        var hand = Browser.context(768, 1024)) {
      var wall = context.newPage();
      wall.navigate(home + "polls/" + uuid + "/screen");
      assertThat(wall.locator(".word")).hasText("Đã chốt, chưa mở");
      assertThat(wall.locator("main")).not().containsText("quét");
      life.open(uuid, ORGANIZER);
      assertThat(wall.locator("#number")).hasText("0 / 10");
      assertThat(wall.locator("main")).containsText("quét mã QR");
      vote(poll, 6);
      assertThat(wall.locator("#number")).hasText("5 / 10");
      assertThat(wall.locator("progress")).hasJSProperty("value", 5);

      wall.route("**/screen", ResultScreensTest::fail);
      life.pause(uuid, ORGANIZER);
      wall.waitForResponse(answer -> answer.status() == 500, () -> {});
      assertThat(wall.locator("#number")).hasText("5 / 10");
      wall.unroute("**/screen");
      assertThat(wall.locator(".word")).hasText("Tạm dừng");
      assertThat(size(wall, ".word")).isGreaterThan(3 * size(wall, "#number"));

      var results = hand.newPage();
      var early = results.navigate(home + "polls/" + uuid + "/results");
      assertThat(early.status()).isEqualTo(404);
      assertThat(results.locator("h1")).hasText("Kết quả chưa được công bố");
      life.close(uuid, 10, ORGANIZER);
      assertThat(wall.locator(".word")).containsText("Đã kết thúc");
      assertThat(results.locator(".state")).containsText("Đã kết thúc");
      assertThat(wall.locator(".people")).hasCount(0);
      publish(uuid);
      wholeOnOnePage(wall);
      threeScreens(results);
    }
  }

  private static void fail(Route route) {
    route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("no"));
  }

  private static void wholeOnOnePage(Page wall) {
    assertThat(wall.locator("#people tr:visible")).hasCount(PEOPLE);
    assertThat(wall.locator("#turning")).isHidden();
    assertThat(wall.locator("#people tr").first()).containsText("Chức vụ 1");
    assertThat(number(wall, "() => document.querySelector('main').offsetTop / innerHeight"))
        .isLessThanOrEqualTo(0.15);
    for (var size : List.of(List.of(1080, 1920), List.of(1024, 768), List.of(1920, 1080))) {
      wall.setViewportSize(size.get(0), size.get(1));
      wall.waitForFunction("() => (" + WHOLE_ROWS + ")() === " + PEOPLE);
      assertThat(number(wall, THICKNESSES)).isEqualTo(1);
    }
    wall.setViewportSize(1024, 240);
    assertThat(wall.locator("#turning")).isVisible();
    wall.setViewportSize(1920, 1080);
    assertThat(wall.locator(".people")).hasAttribute("data-posts", "whole");
  }

  private static void threeScreens(Page results) {
    assertThat(results.locator("h1")).containsText("Kết quả: ");
    assertThat(results.locator("#chart li")).hasCount(PEOPLE);
    assertThat(results.locator(".lamp")).hasCount(2);
    results.evaluate(DEMONSTRATION);
    assertThat(number(results, "() => document.documentElement.scrollHeight / innerHeight"))
        .isLessThanOrEqualTo(3);
    assertThat(number(results, THICKNESSES)).isEqualTo(1);
    var table = results.locator("table.result").textContent();
    results.locator("#order").selectOption("1");
    assertThat(results.locator("#sorted")).isVisible();
    assertThat(results.locator("#chart li").first()).containsText("2. ");
    assertThat(results.locator("table.result")).hasText(table);
  }
}
