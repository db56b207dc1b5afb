package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;

/** Two people at two devices, and what a desk says that nobody has touched for long. */
@QuarkusTest
class TogetherPagesTest {
  private static final String PASSWORD = "a password of a teller";
  private static final int ALMOST_HALF_AN_HOUR = 29 * 60 * 1000;

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject Accounts accounts;

  @Test
  void an_organizer_asks_and_a_teller_confirms_each_on_a_device_of_their_own() {
    accounts.make("teller-elsewhere", PASSWORD, List.of(Role.TELLER), "organizer");
    var poll = polls.ready(TestPoll.people(3), true, 3);
    try (var here = Browser.context(768, 1024)) {
      var desk = here.newPage();
      DeskSession.signIn(desk, home);
      desk.navigate(home + "desk/meetings/" + poll.meeting() + "/two-people");
      Looks.right(desk, "two-people-off");
      DeskSession.send(desk.getByText("Bật: cần hai người"));
      assertThat(desk.locator("main")).containsText("Đang bật");
      desk.navigate(home + "desk/meetings/" + poll.meeting() + "/two-people");
      Looks.right(desk, "two-people-on");
      desk.navigate(home + "desk/polls/" + poll.uuid() + "/open");
      Looks.right(desk, "step-of-two");
      DeskSession.send(desk.getByText("Đề nghị xác nhận ở máy khác"));
      assertThat(desk.locator("#asked")).containsText("Đang chờ");
      Looks.right(desk, "step-asked");
      var teller = DeskSession.open(home, "teller-elsewhere", PASSWORD);
      confirm(teller);
      teller.context().close();
      desk.getByText("Xem đã xác nhận chưa").click();
      assertThat(desk.locator(".head-line .state")).hasText("Đang bỏ phiếu");
      assertThat(desk.locator("#asked")).hasCount(0);
      desk.navigate(home + "desk/polls/" + poll.uuid() + "/close");
      Looks.right(desk, "close-of-two");
    }
  }

  private void confirm(Page teller) {
    teller.navigate(home + "tellers");
    Looks.right(teller, "teller-asked");
    teller.getByText("Xem và trả lời").click();
    assertThat(teller.locator("main")).containsText("organizer đề nghị: Mở bỏ phiếu");
    Looks.right(teller, "teller-reads");
    DeskSession.send(teller.getByText("Xác nhận, làm ngay"));
    assertThat(teller.locator(".good-note")).hasText("Đã ghi nhận câu trả lời.");
  }

  @Test
  void a_desk_left_alone_asks_whether_somebody_is_there_and_keeps_what_was_typed() {
    try (var context = Browser.context(768, 1024)) {
      var desk = context.newPage();
      DeskSession.signIn(desk, home);
      desk.clock().install();
      desk.route("**/session", route -> left(route, 100));
      desk.navigate(home + "desk/accounts");
      desk.locator("#username").fill("nguyen.van.a");
      desk.clock().fastForward(ALMOST_HALF_AN_HOUR);
      assertThat(desk.locator("#idle")).isVisible();
      assertThat(desk.locator("#idle")).containsText("Còn ai đang làm việc ở đây không?");
      Looks.right(desk, "idle");
      desk.getByText("Vẫn còn, làm tiếp").click();
      assertThat(desk.locator("#idle")).isHidden();
      assertThat(desk.locator("#username")).hasValue("nguyen.van.a");
      desk.navigate(home + "desk/sessions");
      Looks.right(desk, "sessions");
    }
  }

  private static void left(Route route, int seconds) {
    route.fulfill(new Route.FulfillOptions().setBody("{\"seconds\":" + seconds + "}"));
  }
}
