package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.dossier.Dossiers;
import org.phieukin.meeting.DelegateDetails;
import org.phieukin.meeting.Roll;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;

/** The main task of each desk page, done without a mouse or a finger. */
@QuarkusTest
class KeyboardTest {
  private static final String PASSWORD = "the head's own password";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject Roll roll;
  @Inject Dossiers dossiers;
  @Inject Accounts accounts;

  private Page page;
  private Keys keys;

  @BeforeEach
  void signIn() {
    page = DeskSession.open(home, 1280, 800);
    keys = new Keys(page);
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  private static String number(TestPoll.Made poll, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, poll.uuid())).printed();
  }

  @Test
  void a_delegate_is_ticked_off_at_the_door() {
    var meeting = polls.meeting(TestPoll.people(1));
    var delegates =
        List.of(
            new DelegateDetails("Lê Thành Đô", "UBND tỉnh", "A1"),
            new DelegateDetails("Đỗ Thị Ẩm", "", "B12"));
    roll.replace(meeting, delegates, "organizer");
    page.navigate(home + "desk/meetings/" + meeting + "/door");
    keys.to("#q").type("am do");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đang hiện 1 người");
    keys.to("button[value=PRESENT]").go();
    assertThat(page.locator("#counted")).hasText("Có mặt 1 trên 2 người được triệu tập");
    assertThat(page.locator("li.present")).containsText("Đỗ Thị Ẩm");
  }

  @Test
  void a_slip_is_exchanged_and_another_one_taken_back() {
    accounts.make("head-at-keys", PASSWORD, Set.of(Role.TELLER), "organizer");
    var poll = polls.open(1, true, 3);
    page.navigate(home + "desk/polls/" + poll.uuid() + "/exchange");
    keys.to("#given").type(number(poll, poll.codes().get(0)));
    keys.to("#spare").type(number(poll, poll.spare().get(0)));
    keys.to("#username").type("head-at-keys");
    keys.to("#password").type(PASSWORD);
    keys.to("main button.danger").go();
    assertThat(page.locator("#exchanged")).hasText("1");
    page.navigate(home + "desk/polls/" + poll.uuid() + "/returns");
    keys.to("input[value=RETURNED]").to("#numbers").type(number(poll, poll.codes().get(1)));
    keys.to("main button.danger").go();
    assertThat(page.locator("#returned")).hasText("1");
  }

  @Test
  void a_request_for_explanation_is_registered() {
    var meeting = polls.meeting(TestPoll.people(2));
    dossiers.turn(meeting, true, "Thông báo số 1", "organizer");
    page.navigate(home + "desk/meetings/" + meeting + "/dossiers/requests");
    keys.to("#by").type("Đại biểu Nguyễn Văn A");
    keys.to("#person").press("ArrowDown").press("ArrowDown");
    keys.to("#received");
    page.keyboard().type("11112023");
    keys.to("#content").type("Đề nghị giải trình về kết quả năm 2022");
    keys.to("main form button").go();
    assertThat(page.locator("section[id^=request-]")).containsText("Về Người 2");
    assertThat(page.locator("section[id^=request-]")).containsText("11/11/2023");
  }

  @Test
  void an_election_is_made_and_opened() {
    var meeting = polls.meeting(TestPoll.people(3));
    page.navigate(home + "desk/meetings/" + meeting);
    keys.to("a[href$='kind=election']").go();
    keys.to("#seats").type("1");
    keys.to("input[name=person]").press("Space");
    keys.to("main form button").go();
    assertThat(page.locator(".head-line .state")).hasText("Đang soạn");
    keys.to("a[href$='/freeze']").go().to("main button.danger").go();
    polls.slips(page.url().replaceAll(".*/polls/|/slips", ""), 3);
    page.reload();
    keys.to(".crumbs a[href^='/desk/polls/']").go();
    keys.to("input[name=agreed]").press("Space").to("#bar button").go();
    keys.to("a[href$='/open']").go().to("main button.danger").go();
    assertThat(page.locator(".head-line .state")).hasText("Đang bỏ phiếu");
  }
}
