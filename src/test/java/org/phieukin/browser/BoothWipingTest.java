package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.VotingCode;

/** Nothing of one delegate is there for the next: not on the screen, in the history, or stored. */
@QuarkusTest
class BoothWipingTest extends AtTheBooth {
  private static final String EVERYTHING_STORED =
      "async () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,"
          + " (await indexedDB.databases()).length, (await caches.keys()).length, location.href,"
          + " history.state, window.name])";

  /** A dialog disappears a little before the page is told; it is told in the order of closing. */
  private static final String DIALOGS_CLOSED =
      "() => new Promise(done => { const last = document.createElement('dialog');"
          + " document.body.append(last); last.onclose = () => { last.remove(); done(); };"
          + " last.show(); last.close(); })";

  @Inject PollLife life;

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
  void a_reload_is_asked_about_and_loses_the_marks_and_says_so() {
    marked();
    tablet.page.keyboard().press("F5");
    assertThat(tablet.page.getByText("tải lại trang thì mọi dấu")).isVisible();
    assertThat(tablet.page.locator("input:checked")).hasCount(3);
    tablet.press("Giữ phiếu, đánh dấu tiếp").page.reload();
    nothingIsLeft();
    assertThat(tablet.page.getByText("Trang đã được tải lại")).isVisible();
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
    tablet.vote("Tín nhiệm").later(30);
    assertThat(tablet.page.locator("#receipt-left")).containsText("giây");
    tablet.press("Cho thêm thời gian").later(60).sees("Phiếu đã vào hòm").later(60);
    nothingIsLeft();
  }

  @Test
  void an_untouched_ballot_is_wiped_after_a_countdown() {
    tablet.page.clock().install();
    marked();
    tablet.later(30).mark(3, "Tín nhiệm").later(65);
    assertThat(tablet.page.getByText("Đồng chí còn ở đó không?")).isVisible();
    tablet.picture("idle").press("Tôi vẫn ở đây");
    assertThat(tablet.page.getByText("Đồng chí còn ở đó không?")).isHidden();
    tablet.page.evaluate(DIALOGS_CLOSED);
    tablet.later(65);
    assertThat(tablet.page.getByText("Đồng chí còn ở đó không?")).isVisible();
    assertThat(tablet.page.locator("input:checked")).hasCount(3);
    tablet.later(30);
    assertThat(tablet.page.locator("input:checked")).hasCount(3);
    tablet.later(20);
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
    tablet.page.clock().fastForward(110_000);
    assertThat(tablet.page.locator("input:checked")).hasCount(0);
    assertThat(tablet.page.locator("#review-lines li")).hasCount(0);
    assertThat(tablet.page.locator("#paused-back")).isHidden();
    life.resume(poll.uuid(), ORGANIZER);
    tablet.sees("Phiếu đã vào hòm");
  }

  @Test
  void without_a_network_an_untouched_ballot_is_wiped_too() {
    tablet.page.clock().install();
    marked();
    tablet.page.route("**/*", Route::abort);
    tablet.page.clock().fastForward(110_000);
    assertThat(tablet.page.locator("input:checked")).hasCount(0);
    tablet.page.unrouteAll();
    nothingIsLeft();
  }

  @Test
  void a_half_typed_code_is_wiped_too() {
    tablet.page.clock().install();
    tablet.open(polls.open(1, true, 1).uuid()).page.locator("#code").fill("7KQM-3X");
    tablet.page.clock().fastForward(110_000);
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
  void a_slip_scanned_while_a_ballot_paper_is_open_leaves_no_code_in_the_history() {
    marked();
    var next = VotingCode.random(new SecureRandom()).printed();
    tablet.page.evaluate("code => { location.hash = code; }", next);
    assertThat(tablet.page).hasURL(Pattern.compile("/vote$"));
    var devtools = tablet.context.newCDPSession(tablet.page);
    assertThat(devtools.send("Page.getNavigationHistory").toString()).doesNotContain(next);
    tablet.sees("PHIẾU TÍN NHIỆM");
    assertThat(tablet.page.locator("input:checked")).hasCount(3);
    assertThat(tablet.page.getByText("Bỏ dở phiếu này?")).isHidden();
  }

  @Test
  void nothing_of_code_or_marks_is_stored_or_sent_but_the_sealed_ballot() {
    var poll = marked();
    var code = poll.codes().get(0).printed();
    tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
    var before = String.valueOf(tablet.page.evaluate(EVERYTHING_STORED));
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
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
