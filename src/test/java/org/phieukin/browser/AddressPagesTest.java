package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.site.ServerAddress;
import org.phieukin.venue.Venue;

/** The room's address as people choose it, try it and find it in print. */
@QuarkusTest
class AddressPagesTest {
  private static final ServerAddress USUAL = ServerAddress.of("http://hoi-truong.test:8080");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Venue venue;

  @Test
  void an_address_is_typed_tried_on_another_machine_and_printed() {
    var poll = polls.frozen(1);
    try (var context = Browser.context(768, 1024)) {
      var desk = context.newPage();
      DeskSession.signIn(desk, home);
      desk.navigate(home + "desk/address?poll=" + poll);
      Looks.right(desk, "address");
      desk.locator("#address").fill("localhost:8080");
      desk.getByText("Lưu địa chỉ").click();
      assertThat(desk.locator("#address-error")).containsText("chỉ mở được trên chính máy chủ");
      Looks.right(desk, "address-wrong");
      desk.locator("#address").fill("http://192.168.77.10:8080/");
      desk.getByText("Lưu địa chỉ").click();
      assertThat(desk.locator("#address-in-force")).hasText("http://192.168.77.10:8080");
      desk.getByText("Mở trên máy khác").click();
      assertThat(desk.locator("#qr svg")).isVisible();
      assertThat(desk.locator("#came")).isHidden();
      Looks.right(desk, "address-trial");
      var word = desk.locator("#link").textContent().replaceFirst(".*/", "");
      try (var other = Browser.context(360, 640)) {
        var tablet = other.newPage();
        tablet.navigate(home + "try/" + word);
        assertThat(tablet.locator("h1")).hasText("Máy này mở được");
        Looks.right(tablet, "address-arrival");
        tablet.navigate(home + "trust");
        Looks.right(tablet, "trust");
      }
      assertThat(desk.locator("#came")).isVisible();
      assertThat(desk.locator("#waiting")).isHidden();
      desk.getByText("Tiếp tục: phiếu mã").click();
      assertThat(desk.locator("main #address")).hasText("http://192.168.77.10:8080");
      Looks.right(desk, "slips-with-address");
      desk.locator("#good").fill("2");
      desk.locator("#make-button").click();
      assertThat(desk.locator("#print-heading")).isVisible();
      assertThat(desk.locator(".slip [data-address]").allTextContents())
          .hasSize(5)
          .containsOnly("http://192.168.77.10:8080");
      assertThat(desk.locator(".cover [data-address]")).hasText("http://192.168.77.10:8080");
      assertThat(desk.locator(".cover [data-cover-qr] svg")).isVisible();
    } finally {
      venue.choose(USUAL, "organizer");
    }
  }

  @Test
  void printed_slips_that_lead_to_an_old_address_are_named() {
    var poll = polls.frozen(1);
    try (var context = Browser.context(768, 1024)) {
      var desk = context.newPage();
      DeskSession.signIn(desk, home);
      desk.navigate(home + "desk/polls/" + poll + "/slips");
      desk.onDialog(dialog -> dialog.accept());
      desk.locator("#make-button").click();
      desk.locator("#printed-button").click();
      venue.choose(ServerAddress.of("http://10.20.30.40:8080"), "organizer");
      desk.navigate(home + "desk/polls/" + poll + "/slips");
      assertThat(desk.locator("#strayed")).containsText("http://10.20.30.40:8080");
      Looks.right(desk, "slips-strayed");
      life.open(poll, Approvals.by("organizer"));
      desk.navigate(home + "polls/" + poll + "/screen");
      assertThat(desk.locator(".how .mono")).hasText("http://10.20.30.40:8080/");
    } finally {
      venue.choose(USUAL, "organizer");
    }
  }
}
