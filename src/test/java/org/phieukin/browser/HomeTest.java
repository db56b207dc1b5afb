package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;

/** The first page: a code is enough, whichever poll it belongs to. */
@QuarkusTest
class HomeTest {
  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  @Test
  void a_code_typed_on_the_first_page_leads_to_its_own_poll_and_is_sent_nowhere() {
    var one = polls.open(2, true, 2);
    var other = polls.open(3, true, 2);
    for (var poll : java.util.List.of(one, other)) {
      try (var tablet = new Tablet(home, 360, 640)) {
        tablet.page.navigate(home);
        var code = poll.codes().get(0).printed();
        tablet.page.locator("#code").fill("7KQM-3XTP");
        tablet.page.keyboard().press("Enter");
        assertThat(tablet.page.locator("#code-error")).containsText("8 ký tự");
        tablet.page.locator("#code").fill(code);
        tablet.page.keyboard().press("Enter");
        tablet.sees("PHIẾU TÍN NHIỆM");
        assertThat(tablet.page.url()).endsWith("/polls/" + poll.uuid() + "/vote");
        assertThat(tablet.sent()).noneMatch(sent -> sent.contains(code));
        assertThat(tablet.faults()).isEmpty();
        tablet.page.goBack();
        assertThat(tablet.page.locator("body")).not().containsText(code);
      }
    }
  }

  @Test
  void the_first_page_is_right_with_a_code_to_type_and_one_link_a_poll() {
    var poll = polls.open(2, true, 2);
    try (var context = Browser.context(768, 1024)) {
      var page = context.newPage();
      page.navigate(home);
      assertThat(page.locator(".vote h2")).hasText("Bỏ phiếu");
      assertThat(page.locator(".polls > li:has(a[href$='" + poll.uuid() + "']) a")).hasCount(1);
      assertThat(page.locator(".polls").first().locator(".state").first()).hasText("Đang bỏ phiếu");
      Looks.right(page, "home with a code");
    }
  }
}
