package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;
import org.phieukin.poll.BallotCounter;

/** The way of a ballot from the slip to the receipt. */
@QuarkusTest
class BoothTest {
  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject BallotCounter counter;

  @ParameterizedTest
  @CsvSource({"360,640", "768,1024", "1920,1080"})
  void a_scanned_slip_leads_to_a_receipt(int width, int height) {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, width, height)) {
      tablet.open(poll.uuid()).picture("code-" + width);
      tablet.page.navigate("about:blank");
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
      assertThat(tablet.page.url()).endsWith("/vote");
      tablet.picture("ballot-" + width);
      for (int line = 1; line <= 12; line++) {
        tablet.mark(
            line, line % 4 == 0 ? "Tín nhiệm thấp" : line % 3 == 0 ? "Tín nhiệm" : "Tín nhiệm cao");
      }
      assertThat(tablet.page.locator("#progress")).hasText("Đã đánh dấu 12/15");
      tablet.picture("marked-" + width).press("Xem lại phiếu").sees("Xem lại phiếu");
      tablet.picture("review-" + width);
      tablet.press("Về lại phiếu").sees("PHIẾU TÍN NHIỆM");
      tablet
          .mark(13, "Tín nhiệm")
          .mark(14, "Tín nhiệm")
          .press("Xem lại phiếu")
          .sees("Xem lại phiếu");
      tablet.page.locator("#blank-agreed").check();
      tablet.picture("review-end-" + width).press("Bỏ phiếu").sees("Phiếu đã vào hòm");
      tablet.picture("receipt-" + width);
      assertThat(tablet.page.locator("main").innerText()).doesNotContain("Tín nhiệm", "Người");
      assertThat(counter.cast(poll.uuid())).isEqualTo(1);
      tablet.press("Xong").sees("Nhập mã bỏ phiếu");
      assertThat(tablet.faults()).isEmpty();
    }
  }
}
