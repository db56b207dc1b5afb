package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** An election from the form to the announced tie, by rules of access, large and small. */
@QuarkusTest
class ElectionAccessTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  /** Empty, then the three candidates: in 45 ballots 40, 25 and 25 of them. */
  private static final List<List<Integer>> TIE =
      List.of(
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 1, 1, 0),
          List.of(0, 1, 0, 1),
          List.of(0, 0, 1, 1));

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opener;

  @Test
  void no_page_of_an_election_has_a_violation() throws IOException {
    var meeting = polls.meeting(TestPoll.people(4));
    try (var context = Browser.context(768, 1024)) {
      var page = context.newPage();
      DeskSession.signIn(page, home);
      var poll = prepare(page, meeting);
      look(page, "polls/" + poll + "/screen");
      var codes = polls.slips(poll, 45);
      page.navigate(home + "desk/polls/" + poll);
      page.getByLabel("Chủ trì hội nghị xác nhận").check();
      Looks.right(page, "desk-bar");
      press(page, "Ghi xác nhận");
      page.locator("a.button[href$='/open']").click();
      press(page, "Mở bỏ phiếu");
      assertThat(page.locator(".head-line .state")).hasText("Đang bỏ phiếu");
      look(page, "polls/" + poll);
      look(page, "polls/" + poll + "/screen");
      page.navigate(home + "polls/" + poll + "/vote#" + codes.get(0).printed());
      page.locator(".list input").first().check();
      Looks.right(page, "booth-list");
      var voter = new Voter(poll);
      for (int n = 0; n < 45; n++) {
        voter.vote(codes.get(n), List.of(TIE.get(n % TIE.size())));
      }
      life.close(poll, 45, ORGANIZER);
      look(page, "polls/" + poll + "/screen");
      // The wall would load itself again while the next page is on its way.
      page.navigate(home + "desk");
      opener.open(poll, ORGANIZER);
      page.navigate(home + "desk/polls/" + poll + "/results");
      assertThat(page.locator("#second-ballot button"))
          .hasText("Chuẩn bị bầu lại giữa Người 2, Nguyễn Thị Nhung");
      Looks.right(page, "desk-result");
      minutes(page, poll);
      polls.publish(poll);
      for (var last : List.of("", "/results", "/trackers", "/screen")) {
        look(page, "polls/" + poll + last);
      }
      look(page, "desk/polls/" + poll + "/announcement");
    }
  }

  private void look(Page page, String address) {
    page.navigate(home + address);
    Looks.right(page, "election-" + address);
  }

  /** The form, filled as an organizer does; one candidate is on no list. */
  private String prepare(Page page, String meeting) {
    page.navigate(home + "desk/meetings/" + meeting);
    page.getByText("Lập cuộc bầu cử").click();
    page.getByLabel("Số lượng cần bầu").fill("4");
    page.getByLabel("Người 1").check();
    page.getByLabel("Người 2").check();
    page.getByLabel("Người ứng cử ngoài danh sách")
        .fill("Nguyễn Thị Nhung, Chánh thanh tra Sở Công Thương");
    press(page, "Lập cuộc bỏ phiếu");
    assertThat(page.locator("#seats-error")).containsText("nhiều hơn số người ứng cử");
    Looks.right(page, "form");
    page.getByLabel("Số lượng cần bầu").fill("2");
    press(page, "Lập cuộc bỏ phiếu");
    page.waitForURL("**/desk/polls/*");
    var poll = page.url().replaceAll(".*/", "");
    look(page, "desk/polls/" + poll);
    look(page, "desk/polls/" + poll + "/edit");
    life.freeze(poll, ORGANIZER);
    return poll;
  }

  private static void press(Page page, String button) {
    var name = new Page.GetByRoleOptions().setName(button).setExact(true);
    DeskSession.send(page.getByRole(AriaRole.BUTTON, name));
  }

  private void minutes(Page page, String poll) throws IOException {
    var pdf = page.request().get(home + "desk/polls/" + poll + "/minutes.pdf").body();
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    if (System.getenv("PICTURES") != null) {
      Files.write(Path.of(System.getenv("PICTURES"), "minutes.pdf"), pdf);
    }
  }
}
