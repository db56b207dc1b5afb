package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.access.Sessions;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;

/** Nothing typed is lost, and no voting code leaves the browser where a slip number belongs. */
@QuarkusTest
class TypedTest {
  private static final String PASSWORD = "a password of a typist";

  @Inject TestPoll polls;
  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject PollLife life;

  @TestHTTPResource("/")
  String home;

  private void endAll(String username) {
    sessions.all().stream()
        .filter(one -> one.username().equals(username))
        .forEach(one -> sessions.end(one.hash(), "organizer"));
  }

  private static String number(TestPoll.Made poll, int place) {
    return SlipNumber.of(poll.codes().get(place).credential(poll.uuid())).printed();
  }

  /** Closed, with one ballot on paper. */
  private TestPoll.Made closedWithPaper() {
    var poll = polls.open(2, true, 2);
    var desk = DeskClient.organizer();
    var path = "/desk/polls/" + poll.uuid() + "/paper";
    desk.post(path, Map.of("expected", 1)).then().statusCode(303);
    desk.post(path + "/slips", Map.of("numbers", number(poll, 0))).then().statusCode(303);
    life.close(poll.uuid(), 2, Approvals.by("organizer"));
    return poll;
  }

  private static void signInAgain(Page page, String username) {
    page.locator("#j_username").fill(username);
    page.locator("#j_password").fill(PASSWORD);
    DeskSession.send(page.locator("main button"));
  }

  @Test
  void a_form_that_meets_the_end_of_a_session_stands_filled_in_again() {
    accounts.make("typist", PASSWORD, Set.of(Role.ORGANIZER), "organizer");
    var page = DeskSession.open(home, "typist", PASSWORD);
    page.navigate(home + "desk/meetings/new");
    page.locator("#body").fill("Đảng bộ xã Thanh Yên");
    page.locator("#criteria").fill("Dòng một\nDòng hai");
    page.locator("input[type=radio][value=DELEGATE]").check();
    endAll("typist");
    DeskSession.send(page.locator("main form[action='/desk/meetings/new'] button"));
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("vẫn được giữ lại");
    Looks.right(page, "kept-sign-in");
    signInAgain(page, "typist");
    assertThat(page.locator("#kept")).containsText("Biểu mẫu dưới đây đã được điền lại");
    assertThat(page.locator("#body")).hasValue("Đảng bộ xã Thanh Yên");
    assertThat(page.locator("#criteria")).hasValue("Dòng một\nDòng hai");
    assertThat(page.locator("input[type=radio][value=DELEGATE]")).isChecked();
    Looks.right(page, "kept");
    DeskSession.send(page.locator("#kept button").last());
    assertThat(page.locator("#kept")).hasCount(0);
    page.context().close();
  }

  @Test
  void a_voting_code_becomes_its_slip_number_or_stays_in_the_browser() {
    var poll = polls.open(1, true, 2);
    var page = DeskSession.open(home, 768, 1024);
    page.navigate(home + "desk/polls/" + poll.uuid() + "/exchange");
    var sent = new ArrayList<String>();
    page.onRequest(request -> sent.add(request.method() + " " + request.postData()));
    var code = poll.codes().get(0).printed();
    page.locator("#given").fill(code.substring(0, code.length() - 2));
    page.locator("#username").fill("organizer");
    page.locator("main button.danger").click();
    assertThat(page.locator("[data-warning=code]").first()).containsText("giống mã bỏ phiếu");
    assertThat(sent).isEmpty();
    Looks.right(page, "code-typed");
    page.locator("#given").fill(code);
    page.locator("#spare").focus();
    assertThat(page.locator("#given")).hasValue(number(poll, 0));
    assertThat(page.locator("[data-warning=code]").first()).isEmpty();
    page.context().close();
  }

  @Test
  void a_tellers_numbers_stay_in_the_tab_until_they_are_sent_and_are_gone_at_sign_out() {
    accounts.make("counter", PASSWORD, Set.of(Role.TELLER), "organizer");
    var poll = closedWithPaper();
    var page = DeskSession.open(home, "counter", PASSWORD);
    var address = home + "tellers/polls/" + poll.uuid() + "/paper";
    page.navigate(address);
    for (var field : List.of("collected", "n-0-0", "n-0-1")) {
      page.locator("#" + field).fill("1");
    }
    assertThat(page.locator(".row-sum").first()).containsText("thừa 1");
    page.navigate(home + "tellers");
    page.navigate(address);
    assertThat(page.locator("#n-0-1")).hasValue("1");
    assertThat(page.locator("#counting-kept")).isVisible();
    Looks.right(page, "counting-kept");
    DeskSession.send(page.locator("form[action='/sign-out'] button"));
    assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
    page.context().close();
  }
}
