package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.phieukin.browser.KeyedPoll.Keyed;
import org.phieukin.count.Outcomes;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.lamps.LampState;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;

/** Three tellers, each with a tablet of the own, make keys and open a box together. */
@QuarkusTest
class TellersKeysTest {
  @TestHTTPResource("/")
  String home;

  @Inject KeyedPoll polls;
  @Inject PollSummaries summaries;
  @Inject Outcomes outcomes;
  @Inject Lamps lamps;

  @Test
  void three_tellers_make_keys_at_once_and_two_of_them_open_the_box() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "key-a", "key-b", "key-c")) {
      makeKeys(keyed);
      polls.vote(keyed);
      keyed.tellers().forEach(teller -> teller.page.reload());
      open(keyed);
      keyed.tellers().forEach(teller -> assertThat(teller.page.locator("#boxes")).isHidden());
      assertThat(summaries.of(keyed.poll()).state()).isEqualTo(PollState.COUNTED);
      var lines = outcomes.of(keyed.poll()).orElseThrow().lines();
      assertThat(lines.get(0).counts()).containsExactly(3, 0, 0);
      recountedByOne(keyed);
      assertThat(lamps.of(keyed.poll()).browser().state()).isEqualTo(LampState.BROWSER_AGREES);
      assertThat(lamps.of(keyed.poll()).browser().voucher().orElseThrow()).contains("Nguyễn Văn");
      Looks.right(keyed.teller(1).page, "teller-opened");
      assertThat(keyed.tellers()).allSatisfy(teller -> assertThat(teller.faults()).isEmpty());
    }
  }

  private static void makeKeys(Keyed keyed) {
    var first = keyed.teller(1);
    Looks.right(first.page, "teller-make");
    first.press("Tạo khóa");
    assertThat(first.page.locator("#save")).isVisible();
    Looks.right(first.page, "teller-save");
    first.download("#download").load();
    first.sees("#status", "Đang chờ: Nguyễn Văn B, Nguyễn Văn C");
    Looks.right(first.page, "teller-waits");
    keyed.tellers().subList(1, 3).forEach(Teller::makeKey);
    keyed.tellers().forEach(teller -> teller.sees("#status", "đã sẵn sàng"));
    assertThat(keyed.tellers()).allSatisfy(teller -> assertThat(teller.taps).isEqualTo(4));
    assertThat(keyed.tellers()).allSatisfy(teller -> assertThat(teller.fields).isZero());
  }

  /** The first page that sees the count recounts it; the others are not asked any more. */
  private static void recountedByOne(Keyed keyed) {
    keyed
        .teller(1)
        .page
        .waitForCondition(
            () ->
                keyed.tellers().stream()
                    .map(teller -> teller.page.locator("#lamp-status").textContent())
                    .anyMatch("Trình duyệt này đã kiểm xong."::equals));
  }

  private static void open(Keyed keyed) {
    var first = keyed.teller(1);
    var second = keyed.teller(2);
    first.choose().load();
    first.taps = 0;
    first.check(3).sees("#seen-ballots", "3 lá phiếu");
    Looks.right(first.page, "teller-checked");
    first.press("Mở phần của tôi").sees("#checking-status", "1/2 thành viên");
    assertThat(first.taps).isEqualTo(2);
    Looks.right(first.page, "teller-waits-for-agreement");
    second.choose().load().check(3).press("Mở phần của tôi");
    assertThat(first.page.locator("#memory")).isVisible();
    assertThat(first.page.locator("#checking")).isHidden();
    assertThat(second.page.locator("#checking")).isHidden();
  }

  @Test
  void a_teller_who_reloads_or_takes_another_tablet_goes_on_with_the_saved_key() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "key-d", "key-e", "key-f")) {
      keyed.teller(1).makeKey().sees("#status", "Đang chờ");
      keyed.teller(1).page.reload();
      keyed.teller(2).makeKey().sees("#status", "Đang chờ").takeTablet().open();
      keyed.teller(3).makeKey();
      keyed.teller(1).sees("#status", "Hãy nạp khóa đã giữ").load();
      keyed.teller(2).sees("#status", "Hãy nạp khóa đã giữ").load();
      keyed.tellers().forEach(teller -> teller.sees("#status", "sẵn sàng"));
    }
  }

  @Test
  void a_number_that_was_not_announced_opens_nothing() {
    try (var keyed = polls.draft(home, Custody.ALL, 1, "key-g")) {
      var teller = keyed.teller(1).makeKey().sees("#status", "sẵn sàng");
      polls.vote(keyed);
      teller.choose().check(4);
      teller.sees("#trouble", "Số phiếu trong hòm khác với số đã công bố");
      Looks.right(teller.page, "teller-refuses");
      assertThat(summaries.of(keyed.poll()).state()).isEqualTo(PollState.CLOSED);
      teller.check(3).press("Mở phần của tôi");
      assertThat(teller.page.locator("#memory")).isVisible();
      assertThat(teller.page.locator("#checking")).isHidden();
      assertThat(summaries.of(keyed.poll()).state()).isEqualTo(PollState.COUNTED);
    }
  }
}
