package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.ledger.Exchanges;
import org.phieukin.ledger.Returns;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;
import org.phieukin.slip.SlipState;

/** The ledger of slips, their exchange and their return as people see them. */
@QuarkusTest
class LedgerPagesTest {
  private static final Approvals TWO = new Approvals(List.of("organizer", "head"));

  private static final String MARKUP = "svg => new XMLSerializer().serializeToString(svg)";

  /** A camera that sees the slip that is held before it. */
  private static final String HELD_BEFORE_THE_CAMERA =
      """
      const canvas = document.createElement("canvas");
      canvas.width = 640;
      canvas.height = 480;
      const picture = canvas.getContext("2d");
      const slip = new Image();
      window.hold = (svg) => (slip.src = "data:image/svg+xml," + encodeURIComponent(svg));
      setInterval(() => {
        picture.fillStyle = "#999";
        picture.fillRect(0, 0, 640, 480);
        if (slip.complete && slip.src) picture.drawImage(slip, 170, 90, 300, 300);
      }, 50);
      navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
      """;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Exchanges exchanges;
  @Inject Returns returns;

  @TestHTTPResource("/")
  String home;

  private static SlipNumber number(TestPoll.Made poll, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, poll.uuid()));
  }

  private Page desk() {
    return DeskSession.open(home, 768, 1024);
  }

  private void look(Page page, TestPoll.Made poll, String last, String picture) {
    page.navigate(home + "desk/polls/" + poll.uuid() + last);
    Looks.right(page, picture);
  }

  @Test
  void everyone_can_use_the_pages_of_the_slips() {
    var poll = polls.open(1, true, 4);
    var voter = new Voter(poll.uuid());
    voter.vote(poll.codes().get(3), List.of(Voter.mark(0)));
    exchanges.exchange(
        poll.uuid(), number(poll, poll.codes().get(0)), number(poll, poll.spare().get(0)), TWO);
    var page = desk();
    look(page, poll, "/exchange", "exchange");
    page.locator("#given").fill("000-000");
    page.locator("#username").fill("organizer");
    page.locator("main form button").click();
    assertThat(page.locator(".bad-note[role=alert]")).isVisible();
    Looks.right(page, "exchange-wrong");
    look(page, poll, "/returns", "returns");
    page.locator("#numbers").fill("K7M\n000-000");
    page.locator("main form button.danger").click();
    assertThat(page.locator(".bad-note[role=alert]")).isVisible();
    Looks.right(page, "returns-wrong");
    returns.take(
        poll.uuid(),
        List.of(number(poll, poll.codes().get(3))),
        SlipState.RETURNED,
        Approvals.by("organizer"));
    life.close(poll.uuid(), 4, Approvals.by("organizer"));
    look(page, poll, "/announce", "announce");
    look(page, poll, "/ledger", "ledger");
    look(page, poll, "", "poll-closed");
    page.context().close();
  }

  @Test
  void a_scanned_code_becomes_its_slip_number_and_is_never_sent() {
    var poll = polls.open(1, true, 3);
    var code = poll.codes().get(0);
    var page = desk();
    page.navigate(home + "desk/polls/" + poll.uuid() + "/returns");
    assertThat(page.locator("#scan-hint")).isVisible();
    page.onRequest(
        request -> {
          var sent = request.url() + request.postData();
          assertThat(sent).doesNotContain(code.printed());
        });
    var address = "http://x/polls/" + poll.uuid() + "/vote#" + code.printed();
    page.locator("#numbers").pressSequentially(address + "\n");
    page.locator("#numbers").blur();
    assertThat(page.locator("#numbers")).hasValue(number(poll, code).printed() + "\n");
    page.locator("main form button.danger").click();
    assertThat(page.locator("#returned")).hasText("1");
    page.context().close();
  }

  @Test
  void a_printed_slip_held_before_the_camera_is_returned_by_its_number_alone() {
    var poll = polls.frozen(1);
    var page = desk();
    page.navigate(home + "desk/polls/" + poll + "/slips");
    page.locator("#good").fill("2");
    page.locator("#spare").fill("0");
    page.locator("#make-form button").click();
    page.waitForSelector("#sheets .sheet");
    var pictures = page.locator("#sheets [data-qr] svg");
    var slips =
        List.of(
            (String) pictures.first().evaluate(MARKUP), (String) pictures.last().evaluate(MARKUP));
    var codes = page.locator("#sheets [data-code]").allTextContents();
    var numbers = page.locator("#sheets [data-number]").allTextContents();
    var sent = new ArrayList<String>();
    page.onRequest(request -> sent.add(request.url() + request.postData()));
    page.onDialog(dialog -> dialog.accept());
    page.addInitScript(HELD_BEFORE_THE_CAMERA);
    page.navigate(home + "desk/polls/" + poll + "/returns");
    page.evaluate("slip => hold(slip)", slips.get(0));
    page.locator("#camera").click();
    assertThat(page.locator("#camera-status")).containsText(numbers.get(0));
    Looks.right(page, "returns-camera");
    page.evaluate("slip => hold(slip)", slips.get(1));
    assertThat(page.locator("#camera-status")).containsText("số hiệu trong ô: 2");
    page.locator("#camera-dialog [data-close]").click();
    page.locator("main form button.danger").click();
    assertThat(page.locator("#returned")).hasText("2");
    for (var code : codes) {
      var bare = code.replace("-", "").strip();
      assertThat(bare).hasSize(16);
      assertThat(sent).noneMatch(request -> request.replace("-", "").contains(bare));
    }
    page.context().close();
  }

  @Test
  void without_a_camera_there_is_no_button_for_one() {
    var poll = polls.open(1, true, 1);
    var page = desk();
    page.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false });");
    page.navigate(home + "desk/polls/" + poll.uuid() + "/returns");
    assertThat(page.locator("#scan-hint")).isVisible();
    assertThat(page.locator("#camera")).isHidden();
    page.context().close();
  }

  @Test
  void the_booth_says_that_a_slip_was_exchanged_or_returned() {
    var poll = polls.open(1, true, 3);
    exchanges.exchange(
        poll.uuid(), number(poll, poll.codes().get(0)), number(poll, poll.spare().get(0)), TWO);
    returns.take(
        poll.uuid(),
        List.of(number(poll, poll.codes().get(1))),
        SlipState.RETURNED,
        Approvals.by("organizer"));
    var page = Browser.context(768, 1024).newPage();
    page.navigate(home + "polls/" + poll.uuid() + "/vote#" + poll.codes().get(0).printed());
    assertThat(page.locator("#code-error")).containsText("đã được đổi lấy phiếu mã khác");
    page.navigate(home);
    page.navigate(home + "polls/" + poll.uuid() + "/vote#" + poll.codes().get(1).printed());
    assertThat(page.locator("#code-error")).containsText("ghi là trả lại");
    page.context().close();
  }
}
