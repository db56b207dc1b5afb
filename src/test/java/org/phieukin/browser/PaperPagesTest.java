package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.count.Opening;
import org.phieukin.paper.SecrecyLimits;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;

/** Paper beside tablets, from the plan to the result, as the people in the room do it. */
@QuarkusTest
class PaperPagesTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final String PASSWORD = "a password of a teller";

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Accounts accounts;
  @Inject Opening opening;
  @Inject SecrecyLimits fewest;

  @TestHTTPResource("/")
  String home;

  /** By rules of access and by width: a tablet, the same at 200 %, a phone. */
  private static void check(Page page, String picture) {
    for (var size : List.of(new int[] {768, 1024}, new int[] {384, 512}, new int[] {360, 640})) {
      page.setViewportSize(size[0], size[1]);
      Object overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth");
      assertThat(overflow).as(picture + " at " + size[0]).isEqualTo(false);
      var path = Path.of("target/pictures/" + picture + "-" + size[0] + ".png");
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(path));
    }
    assertThat(Rules.broken(page)).as(picture).isEmpty();
    page.setViewportSize(768, 1024);
  }

  /** Fills the fields from the first one on, by keys alone, and sends the form. */
  private static void type(Page page, String first, String... values) {
    page.locator("#" + first).focus();
    for (var value : values) {
      page.keyboard().press("ControlOrMeta+A");
      page.keyboard().press("Delete");
      page.keyboard().type(value);
      page.keyboard().press("Tab");
    }
    DeskSession.leave(page, () -> page.keyboard().press("Enter"));
  }

  @Test
  void paper_is_planned_handed_out_counted_twice_and_added_by_keyboard_alone() {
    var poll = polls.open(2, true, 5);
    var desk = DeskSession.open(home, 768, 1024);
    var address = home + "desk/polls/" + poll.uuid();
    desk.navigate(address + "/paper");
    check(desk, "paper-none");
    type(desk, "expected", "2");
    assertThat(desk.locator("#handed-out")).hasText("0");
    desk.locator("#numbers").focus();
    var slips = poll.codes().subList(0, 2);
    for (var code : slips) {
      desk.keyboard().type(SlipNumber.of(Derived.credential(code, poll.uuid())).printed());
      desk.keyboard().press("Enter");
    }
    new Keys(desk).to("main button.danger").go();
    assertThat(desk.locator("#handed-out")).hasText("2");
    check(desk, "paper-handed-out");
    var booth = Browser.context(768, 1024).newPage();
    booth.navigate(home + "polls/" + poll.uuid() + "/vote#" + poll.codes().get(0).printed());
    assertThat(booth.locator("#code-error")).containsText("đổi lấy phiếu giấy");
    booth.context().close();
    var voter = new Voter(poll.uuid());
    for (var code : poll.codes().subList(2, 5)) {
      voter.vote(code, List.of(Voter.mark(0), Voter.mark(1)));
    }
    life.close(poll.uuid(), 5, ORGANIZER);
    desk.navigate(address + "/announce");
    check(desk, "paper-announce");
    count(poll, desk);
    desk.navigate(address + "/announce");
    var announced = new Page.GetByRoleOptions().setName("Đã thông báo");
    DeskSession.send(desk.getByRole(AriaRole.BUTTON, announced));
    desk.navigate(address + "/results");
    assertThat(desk.locator("table.apart tbody tr").first()).containsText("Người 1");
    check(desk, "paper-results");
    desk.context().close();
  }

  @Test
  void the_question_before_few_ballots_are_published_can_be_read_and_answered_by_everyone() {
    QuarkusMock.installMockForInstance(SecrecyLimits.of(5, 5), fewest);
    var poll = polls.open(1, true, 5);
    new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(0)));
    life.close(poll.uuid(), 1, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    var desk = DeskSession.open(home, 768, 1024);
    desk.navigate(home + "desk/polls/" + poll.uuid() + "/few");
    type(desk, "username", "organizer");
    assertThat(desk.getByRole(AriaRole.ALERT)).isVisible();
    check(desk, "few");
    desk.context().close();
  }

  private void count(TestPoll.Made poll, Page one) {
    accounts.make("paper-teller", PASSWORD, Set.of(Role.TELLER), "organizer");
    var page = home + "tellers/polls/" + poll.uuid() + "/paper";
    one.navigate(page);
    type(one, "collected", "2", "0", "0", "1", "1", "0", "0", "2", "0", "0", "1");
    assertThat(one.getByRole(AriaRole.ALERT)).isVisible();
    assertThat(one.locator("#x-1-error")).containsText("cộng lại chưa bằng");
    check(one, "paper-wrong-sum");
    type(one, "x-1", "0");
    assertThat(one.getByRole(AriaRole.STATUS)).containsText("Đang chờ thành viên thứ hai");
    check(one, "paper-waiting");
    var two = DeskSession.open(home, "paper-teller", PASSWORD);
    DeskSession.send(two.getByText("Đếm phiếu giấy").first());
    two.navigate(page);
    type(two, "collected", "2", "0", "0", "2", "0", "0", "0", "2", "0", "0", "0");
    assertThat(two.getByRole(AriaRole.STATUS)).containsText("khác nhau ở 2 ô");
    check(two, "paper-different");
    two.navigate(page + "/again");
    check(two, "paper-again");
    two.navigate(page);
    two.locator("#n-0-0").fill("1");
    two.locator("#n-0-1").fill("1");
    two.locator("#username").fill("organizer");
    two.locator("#password").fill("a password for tests");
    new Keys(two).go();
    assertThat(two.getByRole(AriaRole.STATUS)).containsText("đã thống nhất");
    check(two, "paper-agreed");
    two.context().close();
  }
}
