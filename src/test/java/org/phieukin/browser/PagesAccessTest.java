package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.ledger.Ledgers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Rehearsals;

/** Public pages, desk, tellers' pages and wall: by rules of access, by keyboard, enlarged. */
@QuarkusTest
class PagesAccessTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Rehearsals rehearsals;
  @Inject Opening opener;
  @Inject Ledgers missing;

  @Test
  void no_page_has_a_violation() {
    var soft = new SoftAssertions();
    try (var context = Browser.context(768, 1024)) {
      var page = context.newPage();
      DeskSession.signIn(page, home);
      addresses()
          .forEach(
              address -> {
                page.navigate(home + address);
                Looks.right(page, address, soft);
              });
    }
    soft.assertAll();
  }

  private Stream<String> addresses() {
    var draft = polls.draft(3);
    var ready = polls.ready(TestPoll.people(3), true, 3);
    var open = polls.open(15, true, 3);
    var trial = rehearsals.begin(ready.uuid(), "organizer");
    life.freeze(trial, ORGANIZER);
    polls.slips(trial, 2);
    var closed = polls.open(1, true, 1);
    life.close(closed.uuid(), 1, ORGANIZER);
    var published = polls.open(15, true, 3);
    new Voter(published.uuid()).vote(published.codes().get(0), allHigh()).then().statusCode(201);
    life.close(published.uuid(), 3, ORGANIZER);
    missing.explain(published.uuid(), "Hai đại biểu giữ lại phiếu mã", ORGANIZER);
    opener.open(published.uuid(), ORGANIZER);
    polls.publish(published.uuid());
    var publicPages = Stream.of("", "/results", "/screen", "/trackers", "/check");
    var deskPages = Stream.of("", "/slips", "/results", "/announcement", "/ledger", "/announce");
    var meeting = "desk/meetings/" + open.meeting();
    return Stream.of(
            Stream.of("", "sign-in", "nothing-here", "desk", "desk/meetings/new", "tellers"),
            Stream.of("desk/record", "desk/accounts", "desk/accounts/organizer/password"),
            Stream.of("desk/sessions", "tellers/sessions", "verify", "guide/organizer"),
            Stream.of("tellers/record", "tellers/password", "tellers/password?done=1"),
            Stream.of(meeting, meeting + "/edit", meeting + "/people", meeting + "/attendance"),
            Stream.of("/roll", "/door", "/papers", "/sealing", "/slips", "/whole-slip")
                .map(last -> meeting + last),
            Stream.of("trust/tablet", "guide/operator", "polls/" + open.uuid() + "/knowledge"),
            Stream.of("/ledger", "/exchange", "/returns", "/dice").map(deskPage(open.uuid())),
            Stream.of("/sealing", "/announce").map(deskPage(closed.uuid())),
            Stream.of(
                meeting + "/polls/new",
                "desk/polls/" + draft,
                "desk/polls/" + draft + "/edit",
                "desk/polls/" + draft + "/preview"),
            Stream.of("desk/polls/" + draft + "/freeze", "desk/polls/" + ready.uuid()),
            Stream.of("", "/finish", "/close", "/cancel", "/slips").map(deskPage(open.uuid())),
            Stream.of("polls/" + open.uuid(), "polls/" + open.uuid() + "/screen"),
            Stream.of("polls/" + open.uuid() + "/results"),
            Stream.of("", "/vote", "/screen").map(last -> "polls/" + trial + last),
            Stream.of("", "/ledger", "/exchange").map(deskPage(trial)),
            publicPages.map(tail -> "polls/" + published.uuid() + tail),
            deskPages.map(deskPage(published.uuid())))
        .flatMap(part -> part);
  }

  private static java.util.function.Function<String, String> deskPage(String uuid) {
    return tail -> "desk/polls/" + uuid + tail;
  }

  private static List<List<Integer>> allHigh() {
    return Stream.generate(() -> Voter.mark(0)).limit(15).toList();
  }

  @Test
  void the_keyboard_is_enough_on_the_desk() {
    var open = polls.open(2, true, 3);
    try (var context = Browser.context(1280, 800)) {
      var page = context.newPage();
      DeskSession.signIn(page, home);
      page.navigate(home + "desk/polls/" + open.uuid());
      page.keyboard().press("Tab");
      assertThat(page.locator("a.skip")).isFocused();
      var keys = new Keys(page).press("Enter").toWords("Tạm dừng").go();
      assertThat(page.locator(".head-line .state")).hasText("Tạm dừng");
      keys.toWords("Kết thúc và công bố").go();
      keys.to("#issued").type("3").toWords("Kết thúc và công bố").go();
      assertThat(page.locator("#missing")).containsText("Còn 3 phiếu đã phát");
      keys.to("#missing-tick").press("Space").toWords("Kết thúc và công bố").go();
      keys.to("#explanation").type("Ba đại biểu giữ lại phiếu mã");
      keys.toWords("Đã thông báo, kiểm phiếu và công bố").go();
      assertThat(page.locator(".head-line .state")).hasText("Đã công bố");
    }
  }
}
