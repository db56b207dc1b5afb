package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.phieukin.Built;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.poll.BallotCounter;
import org.phieukin.protocol.SlipNumber;

/** A delegate opens a sealed ballot and looks at it with another device, then votes. */
@QuarkusTest
class CheckTest {
  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject BallotCounter counter;

  @Test
  void a_tablet_is_checked_by_another_device_and_then_votes() throws Exception {
    var poll = polls.open(3, true, 1);
    var code = poll.codes().get(0);
    var number = SlipNumber.of(Derived.credential(code, poll.uuid())).printed();
    try (var tablet = new Tablet(home, 768, 1024);
        var phone = new Tablet(home, 360, 640)) {
      tablet.scan(poll.uuid(), code).sees("PHIẾU TÍN NHIỆM").markAll("Tín nhiệm cao");
      tablet.mark(2, "Tín nhiệm thấp").press("Xem lại phiếu").sees("Xem lại phiếu");
      tablet.press("Kiểm tra máy").sees("Kiểm tra máy");
      var shortTracker = tablet.page.locator("#check-short").innerText();
      assertThat(shortTracker).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
      var soft = new SoftAssertions();
      Looks.right(tablet.page, "check", soft);
      tablet.picture("check").press("Mở phiếu này để kiểm tra");
      assertThat(tablet.page.locator("#opened-heading")).isFocused();
      Looks.right(tablet.page, "opened", soft);
      tablet.picture("opened");
      var address = read(tablet);
      assertThat(address).startsWith(home + "polls/" + poll.uuid() + "/check#");

      phone.page.navigate(address);
      assertThat(phone.page.locator("#check-sentence")).containsText("chứa đúng các dấu");
      assertThat(phone.page.locator("#check-number")).hasText(number);
      assertThat(phone.page.locator("#check-tracker")).hasText(shortTracker);
      assertThat(phone.page.locator("#check-lines strong"))
          .hasText(new String[] {"Tín nhiệm cao", "Tín nhiệm thấp", "Tín nhiệm cao"});
      assertThat(phone.page.url()).endsWith("/check");
      Looks.right(phone.page, "check page", soft);
      phone.picture("check-page");
      var secret = address.substring(address.indexOf('#') + 45, address.indexOf('#') + 80);
      assertThat(phone.sent()).noneMatch(one -> one.contains(secret));
      assertThat(tablet.sent()).noneMatch(one -> one.contains(secret));

      fromOneFile(address, number);
      tablet.press("Niêm phong phiếu mới").sees("Xem lại phiếu");
      assertThat(counter.cast(poll.uuid())).isZero();
      tablet.press("Kiểm tra máy").press("Bỏ phiếu này").sees("Phiếu đã vào hòm");
      assertThat(counter.cast(poll.uuid())).isEqualTo(1);
      assertThat(tablet.faults()).isEmpty();
      assertThat(phone.faults()).isEmpty();
      soft.assertAll();
    }
  }

  /** The same ballot in the page that is a file on the delegate's own device. */
  private void fromOneFile(String address, String number) {
    try (var device = new Tablet(home, 360, 640)) {
      var file = Built.at("classes/verify-offline.html").toAbsolutePath().toUri();
      device.page.navigate(file + "#vi");
      device.page.locator("#check-text").fill(address);
      device.page.locator("#check-form button").first().click();
      assertThat(device.page.locator("#check-number")).hasText(number);
      assertThat(device.faults()).isEmpty();
    }
  }

  private static String read(Tablet tablet) throws IOException, ReaderException {
    var png = tablet.page.locator("#opened-qr svg").screenshot();
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    int width = picture.getWidth();
    int height = picture.getHeight();
    var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
