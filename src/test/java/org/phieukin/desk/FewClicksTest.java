package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;

/** From an empty server to an open poll, by one person under the server's key alone. */
@QuarkusTest
class FewClicksTest {
  private static final int MOST_CLICKS = 18;
  private static final int MOST_FIELDS = 8;

  @Inject TestPoll polls;

  /** Somebody who sees one page at a time, and presses only what stands on it. */
  private static final class Organizer {
    private final DeskClient browser = DeskClient.anonymous();
    private Document page = browser.page("/");
    private int clicks;
    private int fields;

    void press(String link) {
      clicks++;
      assertThat(page.select(link)).as(link + " on " + page.title()).isNotEmpty();
      page = browser.page(page.selectFirst(link).attr("href"));
    }

    void send(String action, Map<String, String> typed) {
      clicks++;
      fields += typed.size();
      follow(browser.submit(page, action, typed));
    }

    /** The text of a list, which its form sends in parts. */
    void sendList(String action, String text) {
      assertThat(page.select("form[action='" + action + "'] textarea")).hasSize(1);
      clicks++;
      fields++;
      var token = page.select("input[name=form-token]").first().val();
      var request = browser.request().multiPart("form-token", token);
      follow(request.multiPart("text", text).post(action));
    }

    void signIn() {
      clicks++;
      fields += 2;
      follow(browser.signIn("organizer", "a password for tests"));
    }

    /** A button of a script, which does its work in the browser. */
    void tap(String button) {
      assertThat(page.select(button)).hasSize(1);
      clicks++;
    }

    void arrive(String path) {
      follow(browser.get(path));
    }

    private void follow(Answer answer) {
      var here = answer;
      while (here.statusCode() == 303 || here.statusCode() == 302) {
        here = browser.get(DeskClient.path(here));
      }
      page = Jsoup.parse(here.then().statusCode(200).extract().asString());
    }

    /** The address under which a form of this page is sent. */
    String action(String ending) {
      return page.selectFirst("form[action$='" + ending + "']").attr("action");
    }
  }

  @Test
  void an_open_poll_takes_eighteen_clicks_and_eight_fields() {
    QuarkusTransaction.requiringNew()
        .run(() -> Panache.getEntityManager().createQuery("delete ChosenAddress").executeUpdate());
    var one = new Organizer();
    one.press("a[href='/sign-in']");
    one.signIn();
    prepare(one);
    one.press("main a.button[href$='/freeze']");
    one.send(one.action("/freeze"), Map.of());
    var poll = one.page.selectFirst("input[name=poll]").val();
    one.send("/desk/address", Map.of());
    one.tap("#make-button");
    polls.slips(poll, 45);
    one.tap("#print-button");
    one.tap("#printed-button");
    one.arrive("/desk/polls/" + poll + "/onward");
    one.send("/desk/polls/" + poll + "/open", Map.of());
    assertThat(one.page.selectFirst(".head-line .state").text()).isEqualTo("Đang bỏ phiếu");
    assertThat(one.clicks).isLessThanOrEqualTo(MOST_CLICKS);
    assertThat(one.fields).isLessThanOrEqualTo(MOST_FIELDS);
  }

  private static void prepare(Organizer one) {
    one.press("a[href='/desk/meetings/new']");
    var meeting =
        Map.of(
            "body", "Ban Chấp hành Đảng bộ tỉnh",
            "ordinal", "Hội nghị lần thứ 18",
            "heldOn", "2026-12-15");
    one.send("/desk/meetings/new", meeting);
    one.press("#way .actions a");
    one.sendList(one.action("/people/import"), "Họ và tên;Chức vụ\nLê Thành Đô;Bí thư\n");
    one.send(one.action("/people/replace"), Map.of());
    one.press("#way .actions a");
    one.send(one.action("/attendance"), Map.of("summoned", "45", "present", "45"));
    one.press("#way .actions a");
    one.send(one.action("/polls/new"), Map.of());
  }
}
