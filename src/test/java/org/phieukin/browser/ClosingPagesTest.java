package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;

/** Closing as people see it: counted again by two, what is missing named, then announced. */
@QuarkusTest
class ClosingPagesTest {
  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  @Test
  void a_number_too_small_is_counted_again_by_two_and_the_announcement_comes_before_any_count() {
    var poll = polls.open(1, true, 4);
    for (int n = 0; n < 2; n++) {
      new Voter(poll.uuid()).vote(poll.codes().get(n), List.of(Voter.mark(0)));
    }
    var teller = polls.withTeller(Map.of());
    try (var context = Browser.context(768, 1024)) {
      var desk = context.newPage();
      DeskSession.signIn(desk, home);
      desk.navigate(home + "desk/polls/" + poll.uuid() + "/finish");
      desk.locator("#issued").fill("1");
      desk.locator("main form button").click();
      assertThat(desk.locator("main [role=alert]")).containsText("Đếm lại số phiếu phát ra");
      Looks.right(desk, "closing-again");
      desk.locator("#issued").fill("3");
      desk.locator("#again").fill("2");
      desk.locator("#username").fill(teller.get("username").toString());
      desk.locator("#password").fill(teller.get("password").toString());
      desk.locator("main form button").click();
      assertThat(desk.locator("#again-error")).containsText("không giống nhau");
      Looks.right(desk, "closing-differ");
      desk.locator("#again").fill("3");
      desk.locator("#password").fill(teller.get("password").toString());
      desk.locator("main form button").click();
      assertThat(desk.locator("#missing")).containsText("Còn 1 phiếu đã phát");
      Looks.right(desk, "closing-missing");
      desk.locator("#missing-tick").check();
      desk.locator("#password").fill(teller.get("password").toString());
      desk.locator("main form button").click();
      desk.waitForURL("**/announce");
      assertThat(desk.locator("#collected")).hasText("2");
      Looks.right(desk, "closing-announce");
      desk.locator("#explanation").fill("Một đại biểu giữ lại phiếu mã");
      desk.locator("form[action$='/finish/publish'] button").click();
      assertThat(desk.locator(".head-line .state")).hasText("Đã công bố");
    }
  }
}
