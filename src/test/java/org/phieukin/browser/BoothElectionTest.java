package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.count.Opening;
import org.phieukin.count.Outcome;
import org.phieukin.count.Outcomes;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollLife;

/** The ballot paper of an election in its three shapes (RULES C). */
@QuarkusTest
class BoothElectionTest extends AtTheBooth {
  @Inject BallotCounter counter;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Outcomes outcomes;

  private TestPoll.Made ballot(int candidates, int seats) {
    var poll = polls.election(candidates, seats, 45, 1);
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU BẦU");
    return poll;
  }

  private Outcome counted(String uuid) {
    life.close(uuid, 1, ORGANIZER);
    opening.open(uuid, ORGANIZER);
    return outcomes.of(uuid).orElseThrow();
  }

  private Locator box(int candidate) {
    return tablet.page.locator(".list input").nth(candidate - 1);
  }

  private Locator complaint() {
    return tablet.page.locator("#ballot-error");
  }

  private List<String> reviewed() {
    return tablet.page.locator("#review-lines [data-mark]").allTextContents();
  }

  @Test
  void one_candidate_must_get_one_of_two_marks() {
    var poll = ballot(1, 1);
    tablet.picture("election-one").press("Xem lại phiếu");
    assertThat(complaint()).containsText("Còn 1 dòng chưa đánh dấu");
    tablet.mark(1, "Không đồng ý").mark(1, "Đồng ý");
    toReview();
    assertThat(reviewed()).containsExactly("Đồng ý");
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    assertThat(counted(poll.uuid()).lines().get(0).counts()).containsExactly(1, 0);
  }

  @Test
  void as_many_candidates_as_seats_get_two_boxes_each_and_a_blank_one_is_confirmed_as_invalid() {
    var poll = ballot(2, 2);
    tablet.mark(2, "Không đồng ý");
    toReview().press("Bỏ phiếu");
    assertThat(tablet.page.locator("#blank-words")).containsText("không hợp lệ đối với người");
    assertThat(counter.cast(poll.uuid())).isZero();
    tablet.page.locator("#blank-agreed").check();
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    var lines = counted(poll.uuid()).lines();
    assertThat(lines.get(0).unmarked()).isEqualTo(1);
    assertThat(lines.get(1).counts()).containsExactly(0, 1);
  }

  @Test
  void of_a_list_no_more_than_the_seats_can_be_chosen_and_the_page_says_what_to_do() {
    var poll = ballot(4, 2);
    var progress = tablet.page.locator("#progress");
    assertThat(progress).hasText("Đã chọn 0/2");
    tablet.page.locator(".list label").first().dblclick();
    assertThat(progress).hasText("Đã chọn 1/2");
    box(3).check();
    assertThat(progress).hasText("Đã chọn 2/2");
    box(4).click();
    assertThat(box(4)).not().isChecked();
    assertThat(complaint()).containsText("bỏ dấu một người đã chọn trước");
    assertThat(complaint()).isInViewport();
    tablet.picture("election-list");
    box(1).uncheck();
    assertThat(complaint()).isEmpty();
    box(4).check();
    toReview().picture("election-review");
    assertThat(reviewed()).containsExactly("Không chọn", "Không chọn", "Chọn", "Chọn");
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    var outcome = counted(poll.uuid());
    assertThat(outcome.empty()).isZero();
    assertThat(outcome.lines())
        .extracting(line -> line.counts().get(0))
        .containsExactly(0, 0, 1, 1);
  }

  @Test
  void a_candidate_is_changed_in_the_review_within_the_seats() {
    ballot(3, 2);
    box(1).check();
    box(2).check();
    toReview().press("Sửa: Người 3 – Chức vụ 3").press("Chọn");
    assertThat(tablet.page.locator("#review-error")).containsText("bỏ dấu một người đã chọn trước");
    assertThat(tablet.page.locator("#review-error")).isInViewport();
    tablet.press("Sửa: Người 1 – Chức vụ 1").press("Không chọn");
    tablet.press("Sửa: Người 3 – Chức vụ 3").press("Chọn");
    assertThat(reviewed()).containsExactly("Không chọn", "Chọn", "Chọn");
    tablet.press("Về lại phiếu").sees("PHIẾU BẦU");
    assertThat(box(3)).isChecked();
    assertThat(box(2)).isChecked();
    assertThat(box(1)).not().isChecked();
  }

  @Test
  void an_empty_ballot_is_cast_only_after_it_is_known_to_be_invalid() {
    var poll = ballot(3, 2);
    toReview().press("Bỏ phiếu");
    assertThat(tablet.page.locator("#review-error")).containsText("chưa chọn ai");
    assertThat(tablet.page.locator("#blank-words")).containsText("phiếu không hợp lệ");
    assertThat(counter.cast(poll.uuid())).isZero();
    tablet.picture("election-empty").page.locator("#blank-agreed").check();
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    var outcome = counted(poll.uuid());
    assertThat(outcome.empty()).isEqualTo(1);
    assertThat(outcome.lines()).extracting(line -> line.counts().get(0)).containsOnly(0);
  }

  @Test
  void a_list_that_differs_from_the_election_stops() {
    var poll = polls.election(3, 2, 45, 1);
    tablet.page.route(
        "**/election.json",
        route -> {
          var answer = route.fetch();
          var other = answer.text().replace("\"max\":2", "\"max\":3");
          route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(other));
        });
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("Không thể bỏ phiếu trên trang này");
  }

  @Test
  void a_list_fits_a_small_phone_and_reads_in_english_too() {
    var poll = polls.election(4, 2, 45, 1);
    try (var phone = new Tablet(home, 360, 640)) {
      phone.open(poll.uuid()).page.getByText("English").click();
      phone.sees("Enter your voting code");
      phone.page.locator("#code").fill(poll.codes().get(0).printed());
      phone.press("Continue").sees("ELECTION BALLOT");
      phone.page.locator(".list input").nth(3).check();
      phone.picture("election-phone");
      assertThat(phone.page.locator("#progress")).hasText("Chosen 1/2");
      assertThat((Boolean) phone.page.evaluate("document.body.scrollWidth <= innerWidth")).isTrue();
      phone.press("Read the ballot over").press("Cast the ballot").sees("The ballot is in the box");
    }
  }
}
