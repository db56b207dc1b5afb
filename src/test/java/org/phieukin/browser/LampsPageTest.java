package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.ServerRecount;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;

/** One button counts, recounts in this very browser, and publishes; a changed archive stops it. */
@QuarkusTest
class LampsPageTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject PollSummaries summaries;
  @Inject ServerRecount recounts;

  private String closed() {
    var made = polls.open(2, true, 5);
    var voter = new Voter(made.uuid());
    made.codes().forEach(code -> voter.vote(code, List.of(Voter.mark(0), Voter.mark(1))));
    life.close(made.uuid(), 5, ORGANIZER);
    return made.uuid();
  }

  /** Another byte than the server keeps, somewhere in the last ballot. */
  private static void changed(Route route) {
    var answer = route.fetch();
    byte[] file = answer.body();
    file[file.length / 2] ^= 1;
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBodyBytes(file));
  }

  @Test
  void one_button_ends_at_the_published_result_and_a_changed_archive_or_report_stops_it() {
    var uuid = closed();
    var poll = home + "desk/polls/" + uuid;
    try (var context = Browser.context(768, 1024)) {
      var desk = context.newPage();
      DeskSession.signIn(desk, home);
      desk.route("**/archive.bel", LampsPageTest::changed);
      desk.navigate(poll + "/announce");
      DeskSession.send(desk.locator("form[action$='/finish/publish'] button"));
      assertThat(desk.locator("#lamp-trouble")).containsText("tệp không đúng");
      assertThat(desk.locator(".lamp").nth(1)).containsText("Chưa kiểm lại");
      assertThat(desk.locator("#agreed")).isHidden();
      assertThat(summaries.of(uuid).state()).isEqualTo(PollState.COUNTED);
      Looks.right(desk, "lamps-stopped");
      thirdReport(desk, uuid);
      desk.unroute("**/archive.bel");
      desk.locator("#lamp-again").click();
      assertThat(desk.locator(".head-line .state")).hasText("Đã công bố");
      desk.navigate(home + "polls/" + uuid + "/results");
      assertThat(desk.locator(".lamp.on")).hasCount(3);
      Looks.right(desk, "lamps-results");
      desk.navigate(home + "polls/" + uuid + "/screen");
      assertThat(desk.locator(".lamp.on")).hasCount(3);
      Looks.right(desk, "lamps-wall");
    }
  }

  /** Pasted wrong, it stops; pasted right, it no longer does. */
  private void thirdReport(Page desk, String uuid) {
    var line = recounts.awaited(uuid).line().orElseThrow().text();
    desk.locator("main details summary").click();
    report(desk, line.replace("[5,0,0]", "[4,1,0]"));
    assertThat(desk.locator(".lamp.wrong")).containsText("Bà Ba");
    assertThat(desk.locator("#publish-form")).hasCount(0);
    Looks.right(desk, "lamps-differ");
    report(desk, line);
    assertThat(desk.locator(".lamp.on")).hasCount(2);
  }

  private static void report(Page desk, String line) {
    desk.locator("#report").fill(line);
    desk.locator("#voucher").fill("Bà Ba");
    DeskSession.send(desk.locator("form[action$='/report'] button.secondary"));
  }
}
