package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.VotingCode;
import org.phieukin.slip.SlipBatch;
import org.phieukin.slip.Slips;

/** Entering a code: typed, pasted or scanned, right or wrong, here or in another poll. */
@QuarkusTest
class BoothCodeTest extends AtTheBooth {
  private static final SecureRandom RANDOM = new SecureRandom();
  @Inject PollLife life;
  @Inject Slips slips;

  private void complains(String sentence) {
    assertThat(tablet.page.locator("#code-error")).containsText(sentence);
    tablet.sees("Nhập mã bỏ phiếu");
  }

  private long lookups() {
    return tablet.sent().stream().filter(request -> request.contains("/credentials/")).count();
  }

  @Test
  void a_typed_code_is_grouped_and_read_in_any_case() {
    var poll = polls.open(1, true, 1);
    tablet.open(poll.uuid());
    var code = poll.codes().get(0).printed();
    tablet.page.locator("#code").pressSequentially(code.replace("-", "").toLowerCase());
    assertThat(tablet.page.locator("#code")).hasValue(code);
    tablet.press("Tiếp tục").sees("PHIẾU TÍN NHIỆM");
  }

  @Test
  void a_slip_scanned_while_the_code_page_is_shown_is_taken_and_leaves_the_address() {
    var poll = polls.open(1, true, 1);
    tablet.open(poll.uuid()).sees("Nhập mã bỏ phiếu");
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
    assertThat(tablet.page).hasURL(home + "polls/" + poll.uuid() + "/vote");
  }

  @Test
  void typing_errors_are_caught_before_anything_is_sent() {
    tablet.open(polls.open(1, true, 1).uuid());
    tablet.type("");
    complains("Chưa nhập mã");
    tablet.type("7KQM-3XUP-9RWD-5HJY");
    complains("“U”");
    tablet.type("7KQM-3XTP-9RWD");
    complains("còn thiếu 4 ký tự");
    tablet.type("7KQM-3XTP-9RWD-5HJY-1");
    complains("thừa 1 ký tự");
    tablet.type("7KQM-3XTP-9RWD-5HJZ");
    complains("gõ nhầm");
    assertThat(lookups()).isZero();
  }

  @Test
  void used_spare_and_unknown_codes_have_their_own_sentences() {
    var poll = polls.open(1, true, 2);
    new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(0)));
    tablet.open(poll.uuid()).type(poll.codes().get(0).printed());
    complains("đã được dùng");
    tablet.type(poll.spare().get(0).printed());
    complains("phiếu mã dự phòng chưa được kích hoạt");
    tablet.type(VotingCode.random(RANDOM).printed());
    complains("không thuộc cuộc bỏ phiếu");
  }

  @Test
  void a_voided_slip_has_its_own_sentence() {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    slips.voidBatch(poll.uuid(), "organizer");
    var fresh = VotingCode.random(RANDOM).credential(poll.uuid()).toString();
    slips.make(poll.uuid(), new SlipBatch(List.of(fresh), List.of()), "organizer");
    life.open(poll.uuid(), ORGANIZER);
    tablet.open(poll.uuid()).type(poll.codes().get(0).printed());
    complains("đã bị hủy");
  }

  @Test
  void a_code_of_the_other_open_poll_leads_there() {
    var here = polls.open(1, true, 1);
    var there = polls.open(2, true, 1);
    tablet.open(here.uuid()).type(there.codes().get(0).printed()).sees("PHIẾU TÍN NHIỆM");
    assertThat(tablet.page).hasURL(Pattern.compile("/polls/" + there.uuid() + "/vote$"));
    assertThat(tablet.page.locator("[data-line]")).hasCount(2);
  }

  @Test
  void a_lost_network_and_too_many_tries_keep_the_code_on_the_screen() {
    var poll = polls.open(1, true, 1);
    var code = poll.codes().get(0).printed();
    tablet.page.route("**/credentials/**", Route::abort);
    tablet.open(poll.uuid()).type(code);
    complains("mất kết nối");
    assertThat(tablet.page.locator("#code")).hasValue(code);
    tablet.page.unrouteAll();
    var slowly =
        new Route.FulfillOptions()
            .setStatus(429)
            .setContentType("application/problem+json")
            .setBody("{\"detail\":\"Đã thử quá nhiều lần.\"}");
    tablet.page.route("**/credentials/**", r -> r.fulfill(slowly));
    tablet.press("Tiếp tục");
    complains("quá nhiều lần");
    tablet.page.unrouteAll();
    tablet.press("Tiếp tục").sees("PHIẾU TÍN NHIỆM");
  }

  @Test
  void a_scanned_code_leaves_the_address_before_anything_is_sent() {
    var poll = polls.open(1, true, 1);
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
    var code = poll.codes().get(0).printed();
    assertThat(tablet.page.url()).doesNotContain("#");
    assertThat(tablet.sent()).noneMatch(request -> request.contains(code));
    assertThat(tablet.page.locator("#code").inputValue()).isEmpty();
  }

  @Test
  void a_waiting_page_goes_on_by_itself_when_the_poll_opens_and_says_when_it_closes() {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    tablet.open(poll.uuid()).sees("Cuộc bỏ phiếu chưa mở");
    assertThat(tablet.page.locator("#state-sentence")).containsText("tự tiếp tục");
    assertThat(tablet.page).hasTitle(Pattern.compile("^Cuộc bỏ phiếu chưa mở · "));
    tablet.picture("state");
    life.open(poll.uuid(), ORGANIZER);
    tablet.sees("Nhập mã bỏ phiếu");
    assertThat(tablet.page).hasTitle(Pattern.compile("^Nhập mã bỏ phiếu · "));
    life.pause(poll.uuid(), ORGANIZER);
    tablet.sees("Cuộc bỏ phiếu đang tạm dừng");
    life.close(poll.uuid(), 0, ORGANIZER);
    tablet.sees("Cuộc bỏ phiếu đã kết thúc");
    assertThat(tablet.page.locator("#state-sentence")).containsText("Không nhận thêm phiếu");
  }

  @Test
  void a_draft_says_so_and_a_page_without_scripts_says_why_it_needs_them() {
    tablet.open(polls.draft(1)).sees("Cuộc bỏ phiếu đang được chuẩn bị");
    assertThat(tablet.page.locator("#state-sentence")).containsText("giữ phiếu mã");
    try (var plain = Browser.withoutScripts()) {
      var page = plain.newPage();
      page.navigate(home + "polls/" + polls.open(1, true, 1).uuid() + "/vote");
      assertThat(page.locator("noscript p")).containsText("cần JavaScript");
      assertThat(page.locator("noscript p")).isVisible();
    }
  }
}
