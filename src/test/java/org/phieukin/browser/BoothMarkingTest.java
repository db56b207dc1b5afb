package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.BallotCounter;

/** Marking the ballot paper and reading it over. */
@QuarkusTest
class BoothMarkingTest extends AtTheBooth {
  @Inject BallotCounter counter;

  private TestPoll.Made ballot(int people, boolean blankAllowed) {
    var poll = polls.open(people, blankAllowed, 1);
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
    return poll;
  }

  private Locator reviewed(int line) {
    return tablet.page.locator("#review-lines li").nth(line - 1).locator("[data-mark]");
  }

  private Locator box(int line, int choice) {
    return tablet.page.locator("[data-line]").nth(line - 1).locator("input").nth(choice);
  }

  @Test
  void the_review_reads_every_mark_back_in_words() {
    ballot(4, true);
    tablet.mark(1, "Tín nhiệm cao").mark(2, "Tín nhiệm").mark(3, "Tín nhiệm thấp");
    tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
    assertThat(reviewed(1)).hasText("Tín nhiệm cao");
    assertThat(reviewed(2)).hasText("Tín nhiệm");
    assertThat(reviewed(3)).hasText("Tín nhiệm thấp");
    assertThat(reviewed(4)).hasText("không đánh dấu");
  }

  @Test
  void a_blank_line_needs_one_confirmation() {
    var poll = ballot(2, true);
    tablet.mark(1, "Tín nhiệm").press("Xem lại phiếu").sees("Xem lại phiếu").press("Bỏ phiếu");
    assertThat(tablet.page.locator("#review-error")).containsText("còn 1 dòng để trống");
    assertThat(counter.cast(poll.uuid())).isZero();
    tablet.page.locator("#blank-agreed").check();
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void where_no_line_may_be_blank_the_review_leads_to_the_first_unmarked_one() {
    var poll = ballot(3, false);
    tablet.mark(1, "Tín nhiệm").mark(3, "Tín nhiệm").press("Xem lại phiếu");
    assertThat(tablet.page.locator("#ballot-error")).containsText("Còn 1 dòng chưa đánh dấu");
    assertThat(box(2, 0)).isFocused();
    assertThat(tablet.page.getByText("Bỏ dấu")).hasCount(0);
    tablet.mark(2, "Tín nhiệm thấp").press("Xem lại phiếu").sees("Xem lại phiếu");
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void the_button_leads_to_the_next_unmarked_line() {
    ballot(15, true);
    tablet.mark(1, "Tín nhiệm").mark(2, "Tín nhiệm").mark(4, "Tín nhiệm");
    tablet.page.evaluate("document.activeElement.blur()");
    tablet.press("Đến dòng còn trống (12)");
    assertThat(box(3, 0)).isFocused();
    assertThat(box(3, 0)).isInViewport();
    tablet.press("Đến dòng còn trống (12)");
    assertThat(tablet.page.locator("#progress")).hasText("Đã đánh dấu 3/15");
  }

  @Test
  void a_mark_can_be_changed_and_removed() {
    ballot(2, true);
    tablet.mark(1, "Tín nhiệm").mark(1, "Tín nhiệm thấp").mark(2, "Tín nhiệm");
    assertThat(box(1, 2)).isChecked();
    assertThat(box(1, 1)).not().isChecked();
    tablet.press("Bỏ dấu: Người 2");
    assertThat(tablet.page.locator("#progress")).hasText("Đã đánh dấu 1/2");
    tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
    assertThat(tablet.page.locator("#review-unmarked")).hasText("Còn 1 dòng để trống: 2. Người 2.");
    tablet.press("Sửa: Người 2").press("Tín nhiệm cao").sees("Xem lại phiếu");
    assertThat(reviewed(2)).hasText("Tín nhiệm cao");
    assertThat(tablet.page.locator("#review-unmarked")).isHidden();
    assertThat(tablet.page.getByLabel("Sửa: Người 2")).isFocused();
    tablet.press("Về lại phiếu").sees("PHIẾU TÍN NHIỆM");
    assertThat(box(2, 0)).isChecked();
    assertThat(box(1, 2)).isChecked();
  }

  @Test
  void back_from_the_review_keeps_the_marks_and_back_from_the_ballot_asks() {
    ballot(2, true);
    tablet.mark(1, "Tín nhiệm").mark(2, "Tín nhiệm cao").press("Xem lại phiếu");
    tablet.sees("Xem lại phiếu").page.goBack();
    tablet.sees("PHIẾU TÍN NHIỆM");
    assertThat(box(1, 1)).isChecked();
    tablet.page.goBack();
    assertThat(tablet.page.getByText("Bỏ dở phiếu này?")).isVisible();
    tablet.picture("leave").press("Giữ phiếu, đánh dấu tiếp").sees("PHIẾU TÍN NHIỆM");
    assertThat(box(1, 1)).isChecked();
    tablet.page.goBack();
    tablet.press("Xóa mọi dấu và bỏ dở").sees("Nhập mã bỏ phiếu");
    assertThat(tablet.page.locator("input:checked")).hasCount(0);
  }

  @Test
  void the_criteria_are_one_tap_away() {
    ballot(1, true);
    tablet.press("Tiêu chí");
    assertThat(tablet.page.getByText("Phẩm chất chính trị")).isVisible();
    tablet.picture("criteria").press("Đóng");
  }

  @Test
  void a_page_that_differs_from_the_election_stops() {
    var poll = polls.open(2, true, 1);
    tablet.page.route(
        "**/election.json",
        route -> {
          var answer = route.fetch();
          var other = answer.text().replace("Người 2", "Người X");
          route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(other));
        });
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("Không thể bỏ phiếu trên trang này");
    tablet.picture("differs");
    assertThat(tablet.page.locator("#ballot-paper")).isHidden();
  }

  @Test
  void in_english_both_languages_stand_on_the_choices() {
    var poll = polls.open(2, true, 1);
    tablet.open(poll.uuid()).page.getByText("English").click();
    tablet.sees("Enter your voting code");
    tablet.page.locator("#code").fill(poll.codes().get(0).printed());
    tablet.press("Continue").sees("CONFIDENCE BALLOT");
    tablet.picture("english").mark(1, "High confidence").mark(2, "Tín nhiệm thấp");
    tablet.press("Read the ballot over");
    assertThat(reviewed(1)).hasText("High confidence");
    assertThat(reviewed(2)).hasText("Low confidence");
    tablet.press("Cast the ballot").sees("The ballot is in the box");
  }
}
