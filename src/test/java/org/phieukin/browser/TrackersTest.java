package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;

/** From the receipt on the tablet to the line of the public list, on the delegate's own device. */
@QuarkusTest
class TrackersTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;

  @Test
  void a_delegate_finds_the_ballot_and_nothing_of_it_is_sent() {
    var poll = polls.open(3, true, 2);
    var code = poll.codes().get(0);
    var number = SlipNumber.of(Derived.credential(code, poll.uuid())).printed();
    String shortTracker;
    try (var tablet = new Tablet(home, 768, 1024)) {
      tablet.scan(poll.uuid(), code).vote("Tín nhiệm").picture("receipt");
      shortTracker = tablet.page.locator("#tracker-short").innerText();
      assertThat(shortTracker).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
      assertThat(tablet.page.locator("#receipt-number")).hasText(number);
      assertThat(tablet.page.locator("#receipt-more")).isInViewport();
      tablet.press("Xong").sees("Nhập mã bỏ phiếu");
      assertThat(tablet.page.locator("#code-next"))
          .hasText("Phiếu trước đã vào hòm. Mời đồng chí tiếp theo.");
      tablet.picture("next");
    }
    life.close(poll.uuid(), 2, ORGANIZER);
    try (var phone = new Tablet(home, 360, 640)) {
      var page = phone.page;
      page.navigate(home + "polls/" + poll.uuid() + "/trackers");
      phone.picture("list");
      int before = phone.sent().size();
      look(page, shortTracker.toLowerCase());
      assertThat(page.locator("#answer-sentence"))
          .hasText("Phiếu " + shortTracker + " có trong hòm, của phiếu mã số " + number + ".");
      phone.picture("found");
      page.locator("#mine").click();
      assertThat(page.locator("#dispute")).isHidden();
      look(page, code.printed());
      assertThat(page.locator("#ask-sentence")).containsText(shortTracker);
      look(page, number);
      page.locator("#not-mine").click();
      assertThat(page.locator("#dispute-heading")).isFocused();
      phone.picture("dispute");
      var soft = new SoftAssertions();
      Looks.right(page, "trackers", soft);
      soft.assertAll();
      var sent = phone.sent().subList(before, phone.sent().size());
      assertThat(sent)
          .hasSize(1)
          .allSatisfy(one -> assertThat(one).contains("/lookups").endsWith("{}"));
      assertThat(phone.faults()).isEmpty();
    }
  }

  private static void look(Page page, String typed) {
    page.locator("#q").fill(typed);
    page.locator("#find button").first().click();
  }
}
