package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.count.Outcomes;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.commission.MemberDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;

/** Three tellers, each with a tablet of the own, make keys and open a box together. */
@QuarkusTest
class TellersKeysTest {
  private static final String PASSWORD = "a password of a teller";
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject Accounts accounts;
  @Inject Commissions commissions;
  @Inject PollLife life;
  @Inject PollSummaries summaries;
  @Inject Outcomes outcomes;

  private final List<Teller> tellers = new ArrayList<>();
  private String poll;

  @AfterEach
  void leave() {
    for (var teller : tellers) {
      assertThat(teller.faults()).isEmpty();
      teller.close();
    }
  }

  private void name(Custody custody, int needed, String... accountNames) {
    poll = polls.draft(2);
    var meeting = QuarkusTransaction.requiringNew().call(() -> Poll.get(poll).meetingUuid());
    var members = new ArrayList<MemberDetails>();
    for (var account : accountNames) {
      accounts.make(account, PASSWORD, Set.of(Role.TELLER), "organizer");
      var name = "Nguyễn Văn " + account.toUpperCase().charAt(account.length() - 1);
      members.add(new MemberDetails(name, "Ủy viên Ban Chấp hành", Optional.of(account)));
    }
    commissions.name(meeting, new Commission(custody, needed, members), "organizer");
    for (var account : accountNames) {
      tellers.add(new Teller(home, account, PASSWORD).open());
    }
  }

  private void vote() {
    polls.freeze(poll);
    var codes = polls.slips(poll, 4);
    life.open(poll, ORGANIZER);
    tellers.forEach(teller -> teller.sees("#status", "sẵn sàng"));
    var voter = new Voter(poll);
    for (var code : codes.subList(0, 3)) {
      voter.vote(code, List.of(Voter.mark(0), Voter.mark(1))).then().statusCode(201);
    }
    life.close(poll, 3, ORGANIZER);
  }

  private static Teller check(Teller teller, int announced) {
    teller.page.locator("#box-list button").click();
    teller.taps++;
    teller.load().fill("#announced", "" + announced).press("Kiểm tra hòm phiếu");
    return teller;
  }

  @Test
  void three_tellers_make_keys_at_once_and_two_of_them_open_the_box() {
    name(Custody.THRESHOLD, 2, "key-a", "key-b", "key-c");
    var first = tellers.get(0);
    Looks.right(first.page, "teller-make");
    first.press("Tạo khóa");
    assertThat(first.page.locator("#save")).isVisible();
    Looks.right(first.page, "teller-save");
    first.download("#download").load();
    first.sees("#status", "Đang chờ: Nguyễn Văn B, Nguyễn Văn C");
    Looks.right(first.page, "teller-waits");
    tellers.subList(1, 3).forEach(Teller::makeKey);
    tellers.forEach(teller -> teller.sees("#status", "Khóa của Ban kiểm phiếu đã sẵn sàng"));
    assertThat(tellers).allSatisfy(teller -> assertThat(teller.taps).isEqualTo(4));
    assertThat(tellers).allSatisfy(teller -> assertThat(teller.fields).isZero());
    vote();
    tellers.forEach(teller -> teller.page.reload());
    var second = tellers.get(1);
    check(first, 3).sees("#seen-ballots", "3 lá phiếu");
    Looks.right(first.page, "teller-checked");
    first.press("Mở phần của tôi").sees("#checking-status", "1/2 thành viên");
    Looks.right(first.page, "teller-waits-for-agreement");
    check(second, 3).press("Mở phần của tôi");
    assertThat(first.page.locator("#memory")).isVisible();
    tellers.forEach(teller -> assertThat(teller.page.locator("#boxes")).isHidden());
    assertThat(first.page.locator("#checking")).isHidden();
    assertThat(second.page.locator("#checking")).isHidden();
    assertThat(summaries.of(poll).state()).isEqualTo(PollState.COUNTED);
    assertThat(outcomes.of(poll).orElseThrow().lines().get(0).counts()).containsExactly(3, 0, 0);
    Looks.right(first.page, "teller-opened");
  }

  @Test
  void a_teller_who_reloads_or_takes_another_tablet_goes_on_with_the_saved_key() {
    name(Custody.THRESHOLD, 2, "key-d", "key-e", "key-f");
    tellers.get(0).makeKey().sees("#status", "Đang chờ");
    tellers.get(0).page.reload();
    tellers.get(1).makeKey().sees("#status", "Đang chờ").takeTablet().open();
    tellers.get(2).makeKey();
    tellers.get(0).sees("#status", "Hãy nạp khóa đã giữ").load();
    tellers.get(1).sees("#status", "Hãy nạp khóa đã giữ").load();
    tellers.forEach(teller -> teller.sees("#status", "sẵn sàng"));
  }

  @Test
  void a_number_that_was_not_announced_opens_nothing() {
    name(Custody.ALL, 1, "key-g");
    var teller = tellers.get(0).makeKey().sees("#status", "sẵn sàng");
    vote();
    check(teller.takeTablet().open(), 4).sees("#trouble", "hãy trả lời");
    teller.page.getByLabel("Chưa", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).check();
    teller.press("Kiểm tra hòm phiếu");
    teller.sees("#trouble", "Số phiếu trong hòm khác với số đã công bố");
    Looks.right(teller.page, "teller-refuses");
    teller.fill("#announced", "3").press("Kiểm tra hòm phiếu").press("Mở phần của tôi");
    assertThat(teller.page.locator("#memory")).isVisible();
    assertThat(teller.page.locator("#checking")).isHidden();
    assertThat(summaries.of(poll).state()).isEqualTo(PollState.COUNTED);
  }
}
