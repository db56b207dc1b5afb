package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollLife;

/** What goes wrong in a room: bad networks, double taps, two tablets, a poll that stops. */
@QuarkusTest
class BoothTroubleTest extends AtTheBooth {
  private static final int PHOTO = 500;

  @Inject PollLife life;
  @Inject BallotCounter counter;

  private static void review(Tablet tablet, TestPoll.Made poll) {
    tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
    tablet.markAll("Tín nhiệm cao").press("Xem lại phiếu").sees("Xem lại phiếu");
  }

  @Test
  void a_network_lost_between_cast_and_answer_costs_nothing() {
    var poll = polls.open(2, true, 1);
    review(tablet, poll);
    var bodies = new ArrayList<String>();
    var third = new ArrayList<Route>();
    tablet.page.route(
        "**/ballots",
        route -> {
          bodies.add(route.request().postData());
          if (bodies.size() == 1) {
            route.fetch();
          }
          if (bodies.size() <= 2) {
            route.abort();
          } else {
            third.add(route);
          }
        });
    tablet.press("Bỏ phiếu");
    assertThat(tablet.page.locator("#casting-status")).containsText("không mất gì");
    tablet.picture("retrying").page.waitForCondition(() -> !third.isEmpty());
    third.get(0).resume();
    tablet.sees("Phiếu đã vào hòm");
    assertThat(tablet.page.getByText("Phiếu đã đến nơi từ lần gửi trước")).isVisible();
    assertThat(bodies).hasSize(3);
    assertThat(bodies.stream().distinct()).hasSize(1);
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void a_busy_server_is_asked_again() {
    var poll = polls.open(1, true, 1);
    review(tablet, poll);
    var answers = new ArrayList<Integer>(List.of(503, 429));
    tablet.page.route(
        "**/ballots",
        route -> {
          if (answers.isEmpty()) {
            route.resume();
          } else {
            route.fulfill(new Route.FulfillOptions().setStatus(answers.remove(0)));
          }
        });
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
  }

  @Test
  void a_server_with_an_error_is_called_one_and_the_delegate_need_not_wait() {
    var poll = polls.open(1, true, 1);
    review(tablet, poll);
    tablet.page.route(
        "**/ballots", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    tablet.press("Bỏ phiếu");
    var status = tablet.page.locator("#casting-status");
    assertThat(status).containsText("Máy chủ gặp lỗi");
    tablet.page.unrouteAll();
    tablet.press("Gửi lại ngay").sees("Phiếu đã vào hòm");
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void a_double_tap_casts_one_ballot() {
    var poll = polls.open(2, true, 1);
    review(tablet, poll);
    tablet.page.locator("#cast").dblclick();
    tablet.sees("Phiếu đã vào hòm");
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
    assertThat(tablet.sent().stream().filter(r -> r.contains("/ballots\n"))).hasSize(1);
  }

  @Test
  void of_two_tablets_with_one_code_one_gets_the_receipt() {
    var poll = polls.open(2, true, 1);
    try (var other = new Tablet(home, 360, 640)) {
      review(tablet, poll);
      review(other, poll);
      tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
      other.press("Bỏ phiếu").sees("Phiếu chưa vào hòm");
      assertThat(other.page.locator("#refused-sentence")).containsText("đã được dùng");
      other.picture("refused").press("Về trang nhập mã").sees("Nhập mã bỏ phiếu");
    }
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void a_pause_in_the_middle_keeps_the_marks_and_casts_when_it_ends() {
    var poll = polls.open(2, true, 1);
    review(tablet, poll);
    life.pause(poll.uuid(), ORGANIZER);
    var notice = tablet.page.locator("[data-notice]:visible");
    assertThat(notice).containsText("đang tạm dừng");
    assertThat(notice).isInViewport();
    tablet.press("Về lại phiếu").sees("PHIẾU TÍN NHIỆM");
    assertThat(notice).isInViewport();
    tablet.picture("notice").press("Xem lại phiếu").press("Bỏ phiếu");
    assertThat(tablet.page.locator("#casting-status")).containsText("tạm dừng");
    tablet.picture("paused");
    assertThat(counter.cast(poll.uuid())).isZero();
    life.resume(poll.uuid(), ORGANIZER);
    tablet.sees("Phiếu đã vào hòm");
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void during_a_pause_the_delegate_may_go_back_to_the_ballot() {
    var poll = polls.open(2, true, 1);
    review(tablet, poll);
    life.pause(poll.uuid(), ORGANIZER);
    tablet.press("Bỏ phiếu").press("Về lại phiếu trong lúc chờ").sees("PHIẾU TÍN NHIỆM");
    assertThat(tablet.page.locator("input[type=radio]:checked")).hasCount(2);
    life.resume(poll.uuid(), ORGANIZER);
    tablet.mark(1, "Tín nhiệm thấp").press("Xem lại phiếu").sees("Xem lại phiếu");
    tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
  }

  @Test
  void a_poll_closed_in_the_middle_says_so_and_keeps_the_marks_until_done() {
    var poll = polls.open(2, true, 1);
    review(tablet, poll);
    life.close(poll.uuid(), 1, ORGANIZER);
    assertThat(tablet.page.locator("[data-notice]:visible")).containsText("đã kết thúc");
    tablet.press("Bỏ phiếu").sees("Phiếu chưa vào hòm");
    assertThat(tablet.page.locator("#refused-sentence")).containsText("đã kết thúc");
    assertThat(tablet.page.locator("input[type=radio]:checked")).hasCount(2);
    tablet.press("Về trang nhập mã").sees("Cuộc bỏ phiếu đã kết thúc");
    assertThat(tablet.page.locator("input[type=radio]:checked")).hasCount(0);
  }

  @Test
  void a_false_receipt_is_not_believed() {
    var poll = polls.open(1, true, 1);
    review(tablet, poll);
    tablet.page.route(
        "**/ballots",
        route -> {
          var answer = route.fetch();
          var body = answer.text().replaceFirst("\"receipt\":\"....", "\"receipt\":\"AAAA");
          route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
        });
    tablet.press("Bỏ phiếu").sees("Biên nhận không đúng");
    assertThat(tablet.page.locator("#refused-sentence")).containsText("không đúng chữ ký");
  }

  @Test
  void plain_http_in_a_closed_room_is_enough() {
    tablet.page.addInitScript(
        "Object.defineProperty(crypto, 'subtle', { value: undefined });"
            + "Object.defineProperty(window, 'isSecureContext', { value: false });");
    var poll = polls.open(2, true, 1);
    tablet.open(poll.uuid());
    photo("no slip at all");
    assertThat(tablet.page.locator("#code-error")).containsText("không phải của phiếu mã");
    var slip = home + "polls/" + poll.uuid() + "/vote#" + poll.codes().get(0).printed();
    photo(slip);
    tablet.vote("Tín nhiệm");
    assertThat(counter.cast(poll.uuid())).isEqualTo(1);
    assertThat(tablet.sent()).anyMatch(request -> request.contains("/qr-worker-"));
  }

  /** Where there is no camera for pages, the tablet takes a photo and looks at it by itself. */
  private void photo(String code) {
    var chooser = tablet.page.waitForFileChooser(() -> tablet.press("Quét mã QR"));
    assertThat(chooser.element().getAttribute("capture")).isEqualTo("environment");
    chooser.setFiles(new FilePayload("photo.png", "image/png", picture(code)));
  }

  private static byte[] picture(String text) {
    try {
      var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PHOTO, PHOTO);
      var picture = new BufferedImage(PHOTO, PHOTO, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < PHOTO; y++) {
        for (int x = 0; x < PHOTO; x++) {
          picture.setRGB(x, y, code.get(x, y) ? 0 : 0xffffff);
        }
      }
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (WriterException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
