package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.TestPoll;
import org.phieukin.meeting.DelegateDetails;
import org.phieukin.meeting.Roll;

/** The roll call on a tablet at the door. */
@QuarkusTest
class DoorTest {
  @Inject TestPoll polls;
  @Inject Roll roll;

  @TestHTTPResource("/")
  String home;

  private Page door(int width, int height) {
    var meeting = polls.meeting(TestPoll.people(2));
    roll.replace(
        meeting,
        List.of(
            new DelegateDetails("Lê Thành Đô", "UBND tỉnh Điện Biên", "A1"),
            new DelegateDetails("Nguyễn Văn Ân", "Huyện ủy Tuần Giáo", "A2"),
            new DelegateDetails("Đỗ Thị Ẩm", "", "B12"),
            new DelegateDetails("Quàng Thị Ỷ", "Ban Thường vụ Tỉnh đoàn Điện Biên", "")),
        "organizer");
    var page = Browser.context(width, height).newPage();
    page.navigate(home + "sign-in");
    page.locator("[name=j_username]").fill("organizer");
    page.locator("[name=j_password]").fill("a password for tests");
    page.locator("main form button").click();
    page.waitForURL("**/desk");
    page.navigate(home + "desk/meetings/" + meeting + "/door");
    return page;
  }

  @Test
  void somebody_is_found_while_typing_without_accents_and_ticked_off() {
    var page = door(768, 1024);
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đang hiện 4 người");
    page.locator("#q").pressSequentially("do");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đang hiện 3 người");
    page.locator("#q").pressSequentially(" thi");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đang hiện 2 người");
    page.locator("#q").fill("am do");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đang hiện 1 người");
    page.getByRole(AriaRole.BUTTON, button("Có mặt: Đỗ Thị Ẩm")).click();
    assertThat(page.locator("#counted")).hasText("Có mặt 1 trên 4 người được triệu tập");
    assertThat(page.locator("#q")).hasValue("am do");
    page.locator("#all").click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Đang hiện 4 người");
    page.getByRole(AriaRole.BUTTON, button("Vắng mặt: Lê Thành Đô")).click();
    page.getByLabel("Lý do vắng mặt (nếu có): Lê Thành Đô").fill("Đi công tác nước ngoài");
    page.getByRole(AriaRole.BUTTON, button("Lưu lý do: Lê Thành Đô")).click();
    assertThat(page.getByLabel("Lý do vắng mặt (nếu có): Lê Thành Đô"))
        .hasValue("Đi công tác nước ngoài");
    page.context().close();
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name.replace(":", " ?:")));
  }

  @ParameterizedTest
  @CsvSource({"768,1024", "360,640"})
  void everyone_can_use_the_roll_and_the_door(int width, int height) {
    var page = door(width, height);
    page.getByRole(AriaRole.BUTTON, button("Có mặt: Lê Thành Đô")).click();
    page.getByRole(AriaRole.BUTTON, button("Vắng mặt: Nguyễn Văn Ân")).click();
    for (var last : List.of("door", "roll")) {
      page.navigate(page.url().replaceAll("/(door|roll).*", "/" + last));
      var violations = new AxeBuilder(page).analyze().getViolations();
      assertThat(violations).isEmpty();
      Object overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth");
      assertThat(overflow).isEqualTo(false);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/pictures/" + last + "-" + width + ".png")));
    }
    page.context().close();
  }
}
