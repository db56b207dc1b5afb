package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

  private Page door() {
    var meeting = polls.meeting(TestPoll.people(2));
    roll.replace(
        meeting,
        List.of(
            new DelegateDetails("Lê Thành Đô", "UBND tỉnh Điện Biên", "A1"),
            new DelegateDetails("Nguyễn Văn Ân", "Huyện ủy Tuần Giáo", "A2"),
            new DelegateDetails("Đỗ Thị Ẩm", "", "B12"),
            new DelegateDetails("Quàng Thị Ỷ", "Ban Thường vụ Tỉnh đoàn Điện Biên", "")),
        "organizer");
    var page = DeskSession.open(home, 768, 1024);
    page.navigate(home + "desk/meetings/" + meeting + "/door");
    return page;
  }

  @Test
  void somebody_is_found_while_typing_without_accents_and_ticked_off() {
    var page = door();
    assertThat(page.locator("#found")).hasText("Đang hiện 4 người");
    page.locator("#q").pressSequentially("do");
    assertThat(page.locator("#found")).hasText("Đang hiện 3 người");
    page.locator("#q").pressSequentially(" thi");
    assertThat(page.locator("#found")).hasText("Đang hiện 2 người");
    page.locator("#q").fill("am do");
    assertThat(page.locator("#found")).hasText("Đang hiện 1 người");
    page.getByRole(AriaRole.BUTTON, button("Có mặt: Đỗ Thị Ẩm")).click();
    assertThat(page.locator("#counted")).hasText("Có mặt 1 trên 4 người được triệu tập");
    assertThat(page.locator("#ticked")).containsText("Đã ghi Đỗ Thị Ẩm");
    assertThat(page.locator("#q")).hasValue("");
    assertThat(page.locator("#q")).isFocused();
    assertThat(page.locator("#found")).hasText("Đang hiện 4 người");
    DeskSession.send(page.getByRole(AriaRole.BUTTON, button("Vắng mặt: Lê Thành Đô")));
    page.getByLabel("Lý do vắng mặt (nếu có): Lê Thành Đô").fill("Đi công tác nước ngoài");
    DeskSession.send(page.getByRole(AriaRole.BUTTON, button("Lưu lý do: Lê Thành Đô")));
    assertThat(page.getByLabel("Lý do vắng mặt (nếu có): Lê Thành Đô"))
        .hasValue("Đi công tác nước ngoài");
    page.context().close();
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name.replace(":", " ?:")));
  }

  @Test
  void everyone_can_use_the_roll_and_the_door() {
    var page = door();
    DeskSession.send(page.getByRole(AriaRole.BUTTON, button("Có mặt: Lê Thành Đô")));
    DeskSession.send(page.getByRole(AriaRole.BUTTON, button("Vắng mặt: Nguyễn Văn Ân")));
    for (var last : List.of("door", "roll")) {
      page.navigate(page.url().replaceAll("/(door|roll).*", "/" + last));
      Looks.right(page, last);
    }
    page.context().close();
  }
}
