package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.browser.KeyedPoll.Keyed;
import org.phieukin.count.commission.Custody;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;

/**
 * What may go wrong at the tellers' pages: rubbish, forgotten keys, another tablet, old tallies.
 */
@QuarkusTest
class TellersTroubleTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource("/")
  String home;

  @Inject KeyedPoll polls;
  @Inject PollSummaries summaries;

  private static void keys(Keyed keyed) {
    keyed.tellers().forEach(Teller::makeKey);
    keyed.tellers().forEach(teller -> teller.sees("#status", "sẵn sàng"));
  }

  private PollState state(Keyed keyed) {
    return summaries.of(keyed.poll()).state();
  }

  @Test
  void a_teller_who_gives_rubbish_is_named_to_the_room_and_the_others_open() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "bad-a", "bad-b", "bad-c")) {
      keys(keyed);
      polls.vote(keyed);
      keyed.tellers().forEach(teller -> teller.choose().check(3));
      keyed.teller(1).page.route("**/opening", TellersTroubleTest::change);
      keyed.tellers().forEach(teller -> teller.sees("#seen-ballots", "3 lá phiếu"));
      keyed.teller(1).press("Mở phần của tôi").sees("#checking-status", "1/2");
      var room = Browser.context(768, 1024).newPage();
      room.navigate(home + "meetings/" + keyed.meeting() + "/keys");
      assertThat(room.locator("#room")).containsText("Đã ký xác nhận");
      Looks.right(room, "room-opening");
      keyed.teller(2).press("Mở phần của tôi").sees("#checking-status", "Đang chờ");
      keyed.teller(1).sees("#trouble", "đã để riêng");
      assertThat(room.locator("#room")).containsText("Phần gửi lên sai, đã để riêng");
      assertThat(state(keyed)).isEqualTo(PollState.CLOSED);
      keyed.teller(3).press("Mở phần của tôi");
      assertThat(keyed.teller(3).page.locator("#checking")).isHidden();
      assertThat(state(keyed)).isEqualTo(PollState.COUNTED);
      room.context().close();
    }
  }

  @Test
  void the_desk_shows_whose_keys_a_closed_box_waits_for() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "desk-a", "desk-b");
        var here = Browser.context(768, 1024)) {
      var desk = here.newPage();
      DeskSession.signIn(desk, home);
      desk.navigate(home + "desk/polls/" + keyed.poll());
      assertThat(desk.locator(".checklist .missing")).containsText("chưa tạo xong khóa");
      keys(keyed);
      polls.vote(keyed);
      desk.navigate(home + "desk/polls/" + keyed.poll());
      assertThat(desk.locator(".rows li")).hasCount(2);
      Looks.right(desk, "desk-opening");
      desk.navigate(home + "desk/polls/" + keyed.poll() + "/announce");
      assertThat(desk.getByText("Đã thông báo, kiểm phiếu")).hasCount(0);
      Looks.right(desk, "announce-together");
    }
  }

  /** Sends another decryption than the page did. */
  private static void change(Route route) {
    var sent = route.request().postData();
    if (sent == null || !sent.contains("DECRYPTION")) {
      route.resume();
    } else {
      route.resume(new Route.ResumeOptions().setPostData(sent.replace("5", "6")));
    }
  }

  @Test
  void a_share_that_somebody_dealt_wrongly_is_refused_by_that_name() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "deal-a", "deal-b", "deal-c")) {
      keyed.teller(1).page.route("**/key/state", TellersTroubleTest::wrongShare);
      keyed.tellers().forEach(Teller::makeKey);
      keyed.teller(1).sees("#trouble", "Phần của Nguyễn Văn B không đúng");
      Looks.right(keyed.teller(1).page, "teller-bad-member");
      keyed.teller(2).page.navigate(home + "meetings/" + keyed.meeting() + "/keys");
      assertThat(keyed.teller(2).page.locator("#room .error"))
          .hasText("Phần gửi lên sai, không được nhận");
      keyed.teller(3).sees("#status", "Đang chờ: Nguyễn Văn A");
    }
  }

  private static void wrongShare(Route route) {
    var answer = route.fetch();
    try {
      var state = (ObjectNode) JSON.readTree(answer.text());
      if (state.hasNonNull("dealt")) {
        var dealt = (ObjectNode) JSON.readTree(state.get("dealt").asText());
        var secrets = (ArrayNode) dealt.get("secrets");
        secrets.set(1, secrets.get(2));
        state.put("dealt", JSON.writeValueAsString(dealt));
      }
      var body = JSON.writeValueAsString(state);
      route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_key_comes_back_with_its_passphrase_or_from_the_groups_on_paper() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "pass-a", "pass-b")) {
      var teller = keyed.teller(1);
      teller.page.locator("#make summary").click();
      teller.fill("#passphrase", "một câu chỉ tôi biết").press("Tạo khóa").download("#download");
      var groups = teller.page.locator("#paper-groups li").allTextContents();
      assertThat(groups).hasSize(7);
      paper(teller.page);
      teller.load().sees("#status", "Đang chờ");
      teller.page.reload();
      keyed.teller(2).makeKey();
      teller.sees("#status", "Hãy nạp khóa đã giữ").load();
      teller.sees("#load-error", "có mật khẩu").fill("#file-passphrase", "một câu khác");
      teller.page.locator("#unlock button").click();
      teller.sees("#load-error", "Mật khẩu chưa đúng");
      Looks.right(teller.page, "teller-load");
      teller.page.locator("#load summary").click();
      typed(teller, wrong(groups));
      teller.sees("#load-error", "Nhóm thứ 3");
      typed(teller, groups.subList(0, 6));
      teller.sees("#load-error", "lệch 5 ký tự");
      Looks.right(teller.page, "teller-groups");
      typed(teller, groups);
      keyed.tellers().forEach(each -> each.sees("#status", "sẵn sàng"));
    }
  }

  private static void typed(Teller teller, List<String> groups) {
    teller.fill("#groups", String.join(" ", groups).toLowerCase());
    teller.page.locator("#groups-form button").click();
  }

  private static List<String> wrong(List<String> groups) {
    var changed = new ArrayList<>(groups);
    var third = groups.get(2);
    changed.set(2, (third.startsWith("7") ? "8" : "7") + third.substring(1));
    return changed;
  }

  /** A picture of what is printed. */
  private static void paper(Page page) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator("#paper")).isVisible();
    assertThat(page.locator("#teller")).isHidden();
    var folder = System.getenv("PICTURES");
    if (folder != null) {
      var path = java.nio.file.Path.of(folder, "teller-paper.png");
      page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
    }
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
    assertThat(page.locator("#paper")).isHidden();
  }

  @Test
  void another_tablet_asks_what_was_opened_and_no_second_tally_is_opened() throws IOException {
    try (var keyed = polls.draft(home, Custody.ALL, 2, "old-a", "old-b")) {
      keys(keyed);
      var teller = keyed.teller(1);
      var first = teller.file;
      polls.vote(keyed);
      teller.choose().check(3).press("Mở phần của tôi").sees("#checking-status", "Đang chờ");
      teller.download("#memory-download");
      var later = Files.readString(teller.file);
      assertThat(later).contains(keyed.poll());
      teller.takeTablet().open().choose();
      teller.file = first;
      teller.load().check(3).sees("#trouble", "Hãy trả lời");
      Looks.right(teller.page, "teller-asks");
      teller.page.getByText("Đã mở ở máy khác").click();
      teller.press("Kiểm tra hòm phiếu");
      assertThat(teller.page.locator("#load")).isVisible();
      var forged = later.replaceAll("\"[0-9a-f]{64}\"", "\"" + "0".repeat(64) + "\"");
      teller.file = Files.writeString(Files.createTempFile("key", ".json"), forged);
      teller.load().check(3).sees("#trouble", "đã mở một tổng số khác");
      keyed.teller(2).choose().check(3).press("Mở phần của tôi");
      assertThat(keyed.teller(2).page.locator("#checking")).isHidden();
      assertThat(state(keyed)).isEqualTo(PollState.COUNTED);
    }
  }

  @Test
  void a_page_that_loses_the_server_goes_on_by_itself() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "lost-a", "lost-b")) {
      var teller = keyed.teller(1).makeKey().sees("#status", "Đang chờ");
      teller.page.context().setOffline(true);
      teller.sees("#status", "Chưa liên lạc được với máy chủ");
      keyed.teller(2).makeKey().sees("#status", "Đang chờ: Nguyễn Văn A");
      teller.page.context().setOffline(false);
      keyed.tellers().forEach(each -> each.sees("#status", "sẵn sàng"));
    }
  }

  @Test
  void the_desk_and_the_room_see_who_is_awaited() {
    try (var keyed = polls.draft(home, Custody.THRESHOLD, 2, "wait-a", "wait-b", "wait-c");
        var here = Browser.context(768, 1024)) {
      var page = here.newPage();
      DeskSession.signIn(page, home);
      page.navigate(home + "desk/meetings/" + keyed.meeting() + "/commission");
      Looks.right(page, "commission");
      page.navigate(home + "meetings/" + keyed.meeting() + "/keys");
      assertThat(page.locator("#room li .ready")).hasCount(3);
      Looks.right(page, "room-keys");
      keyed.teller(1).makeKey();
      assertThat(page.locator("#room li .ready")).hasCount(2);
      keyed.tellers().subList(1, 3).forEach(Teller::makeKey);
      assertThat(page.locator("#room")).containsText("đã sẵn sàng");
    }
  }
}
