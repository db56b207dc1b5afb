package org.phieukin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code that a browser runs is the code whose hash stands in the page, and no other. */
@QuarkusTest
class CodeTest extends AtTheBooth {
  /** Serves the real text with something of its own behind it. */
  private void change(String files, String addition) {
    tablet.page.route(
        files,
        route -> {
          var answer = route.fetch();
          route.fulfill(
              new Route.FulfillOptions().setResponse(answer).setBody(answer.text() + addition));
        });
  }

  private List<String> betrayals() {
    return tablet.sent().stream().filter(request -> request.contains("/betrayed")).toList();
  }

  @Test
  void a_changed_worker_does_not_run_and_the_page_seals_by_itself() {
    var poll = polls.open(2, true, 1);
    change("**/booth-worker-*.js", ";fetch('/betrayed')");
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
    tablet.markAll("Tín nhiệm cao").press("Xem lại phiếu").sees("Xem lại phiếu");
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    assertThat(tablet.sent()).anyMatch(request -> request.contains("/booth-worker-"));
    assertThat(betrayals()).isEmpty();
  }

  @Test
  void a_changed_page_script_does_not_run() {
    var poll = polls.open(2, true, 1);
    change("**/booth-*.js", ";fetch('/betrayed')");
    tablet.open(poll.uuid()).page.waitForLoadState();
    assertThat(tablet.page.locator("section[data-step=code]").isVisible()).isFalse();
    assertThat(betrayals()).isEmpty();
  }
}
