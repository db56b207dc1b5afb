package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** Nothing of one delegate is there for the next: not on the screen, in the history, or stored. */
@QuarkusTest
class BoothWipingTest {
  private static final String EVERYTHING_STORED =
      "async () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,"
          + " (await indexedDB.databases()).length, (await caches.keys()).length, location.href,"
          + " history.state, window.name])";

  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;

  private Tablet tablet;

  @BeforeEach
  void switchOn() {
    tablet = new Tablet(home, 768, 1024);
  }

  @AfterEach
  void switchOff() {
    assertThat(tablet.faults()).isEmpty();
    tablet.close();
  }

  private TestPoll.Made marked() {
    var poll = polls.open(3, true, 1);
    tablet.open(poll.uuid()).type(poll.codes().get(0).printed()).sees("PHIẾU TÍN NHIỆM");
    tablet.markAll("Tín nhiệm thấp");
    return poll;
  }

  private void nothingIsLeft() {
    tablet.sees("Nhập mã bỏ phiếu");
    assertThat(tablet.page.locator("#code")).hasValue("");
    assertThat(tablet.page.locator("input:checked")).hasCount(0);
    assertThat(tablet.page.locator("#review-lines li")).hasCount(0);
    assertThat(tablet.page.locator("#tracker")).hasText("");
  }

  @Test
  void a_reload_loses_the_marks() {
    marked();
    tablet.page.reload();
    nothingIsLeft();
  }

  @Test
  void after_the_receipt_back_and_forward_bring_nothing_back() {
    marked();
    tablet.vote("Tín nhiệm thấp").press("Xong");
    nothingIsLeft();
    for (int step = 0; step < 2; step++) {
      tablet.page.goBack();
      nothingIsLeft();
    }
    tablet.page.goForward();
    nothingIsLeft();
  }

  @Test
  void back_from_the_receipt_makes_room_for_the_next_delegate() {
    marked();
    tablet.vote("Tín nhiệm thấp").page.goBack();
    nothingIsLeft();
  }

  @Test
  void the_receipt_closes_by_itself_and_more_time_can_be_had() {
    tablet.page.clock().install();
    marked();
    tablet.vote("Tín nhiệm").page.clock().fastForward(15_000);
    assertThat(tablet.page.locator("#receipt-left")).containsText("giây");
    tablet.press("Cho thêm thời gian").page.clock().fastForward(30_000);
    tablet.sees("Đã bỏ phiếu").page.clock().fastForward(60_000);
    nothingIsLeft();
  }

  @Test
  void an_untouched_ballot_is_wiped_after_a_countdown() {
    tablet.page.clock().install();
    marked();
    tablet.page.clock().fastForward(80_000);
    assertThat(tablet.page.getByText("Đồng chí còn ở đó không?")).isVisible();
    tablet.picture("idle").press("Tôi vẫn ở đây");
    assertThat(tablet.page.getByText("Đồng chí còn ở đó không?")).isHidden();
    tablet.page.clock().fastForward(80_000);
    assertThat(tablet.page.getByText("Đồng chí còn ở đó không?")).isVisible();
    assertThat(tablet.page.locator("input:checked")).hasCount(3);
    tablet.page.clock().fastForward(20_000);
    nothingIsLeft();
    assertThat(tablet.page.getByText("Đã xóa mọi dấu")).isVisible();
    assertThat(tablet.page.url()).endsWith("/vote");
    tablet.page.goBack();
    nothingIsLeft();
  }

  @Test
  void marks_are_wiped_while_a_sealed_ballot_waits_for_a_paused_poll_and_it_is_cast_still() {
    tablet.page.clock().install();
    var poll = marked();
    tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
    life.pause(poll.uuid(), ORGANIZER);
    tablet.press("Bỏ phiếu");
    assertThat(tablet.page.locator("#paused-back")).isVisible();
    tablet.page.clock().fastForward(95_000);
    assertThat(tablet.page.locator("input:checked")).hasCount(0);
    assertThat(tablet.page.locator("#review-lines li")).hasCount(0);
    assertThat(tablet.page.locator("#paused-back")).isHidden();
    life.resume(poll.uuid(), ORGANIZER);
    waitFor("Đã bỏ phiếu");
    tablet.sees("Đã bỏ phiếu");
  }

  /** Lets seconds pass until the step is there; many at once would let the receipt go again. */
  private void waitFor(String heading) {
    for (int second = 0; second < 60; second++) {
      if (heading.equals(tablet.heading().textContent())) {
        return;
      }
      tablet.page.clock().runFor(1_000);
      tablet.page.waitForTimeout(100);
    }
  }

  @Test
  void without_a_network_an_untouched_ballot_is_wiped_too() {
    tablet.page.clock().install();
    marked();
    tablet.page.route("**/*", Route::abort);
    tablet.page.clock().fastForward(95_000);
    assertThat(tablet.page.locator("input:checked")).hasCount(0);
    tablet.page.unrouteAll();
    tablet.page.clock().runFor(3_000);
    nothingIsLeft();
  }

  @Test
  void a_half_typed_code_is_wiped_too() {
    tablet.page.clock().install();
    tablet.open(polls.open(1, true, 1).uuid()).page.locator("#code").fill("7KQM-3X");
    tablet.page.clock().fastForward(95_000);
    assertThat(tablet.page.locator("#code")).hasValue("");
  }

  @Test
  void leaving_the_page_and_coming_back_brings_nothing_back() {
    var poll = marked();
    tablet.page.navigate(home);
    tablet.page.goBack(new Page.GoBackOptions());
    nothingIsLeft();
    tablet.type(poll.codes().get(0).printed()).sees("PHIẾU TÍN NHIỆM");
    assertThat(tablet.page.locator("input:checked")).hasCount(0);
  }

  @Test
  void nothing_of_code_or_marks_is_stored_or_sent_but_the_sealed_ballot() {
    var poll = marked();
    var code = poll.codes().get(0).printed();
    tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
    var before = String.valueOf(tablet.page.evaluate(EVERYTHING_STORED));
    tablet.press("Bỏ phiếu").sees("Đã bỏ phiếu");
    var after = String.valueOf(tablet.page.evaluate(EVERYTHING_STORED));
    for (var stored : new String[] {before, after}) {
      assertThat(stored).startsWith("[{},{},\"\",0,0,").doesNotContain(code, code.replace("-", ""));
    }
    assertThat(after).contains("{\"step\":\"").doesNotContain("Tín nhiệm", "tracker");
    var sent = String.join("\n", tablet.sent()).replace("-", "");
    assertThat(sent).doesNotContain(code.replace("-", ""));
    assertThat(tablet.sent().stream().map(r -> r.split("\n")[0].replaceAll(".*/polls/[^/]+", "")))
        .filteredOn(path -> path.startsWith("/"))
        .allMatch(
            path ->
                path.matches("/(vote|election.json|booth-state|ballots|credentials/[0-9a-f]{64})"));
  }
}
