package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A teller at the own page, on a device of the own; counts taps and fields as it goes. */
final class Teller implements AutoCloseable {
  private final String home;
  private final String username;
  private final String password;
  private final List<String> faults = new ArrayList<>();
  Page page;
  int taps;
  int fields;

  /** The key file that was downloaded last. */
  Path file;

  Teller(String home, String username, String password) {
    this.home = home;
    this.username = username;
    this.password = password;
    takeTablet();
  }

  /** Goes on with another tablet: nothing that the one before remembers is there. */
  Teller takeTablet() {
    if (page != null) {
      page.context().close();
    }
    page = DeskSession.open(home, username, password);
    page.onPageError(faults::add);
    return this;
  }

  /** The own page, by the button on the tellers' page. */
  Teller open() {
    page.navigate(home + "tellers");
    page.getByText("Khóa của tôi và mở hòm phiếu").first().click();
    return this;
  }

  Teller press(String button) {
    taps++;
    button(button).click();
    return this;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Teller fill(String field, String text) {
    fields++;
    page.locator(field).fill(text);
    return this;
  }

  /** Keeps the key file that a link offers. */
  Teller download(String link) {
    taps++;
    Download download = page.waitForDownload(() -> page.locator(link).click());
    // What a browser downloaded goes with it, and the teller keeps it.
    file = Path.of("target", "key-" + username + "-" + taps + ".json");
    download.saveAs(file);
    return this;
  }

  /** Chooses the kept file: one tap on the field, one on the file. */
  Teller load() {
    taps += 2;
    page.locator("#file").setInputFiles(file);
    return this;
  }

  /** From the empty page to the key that is kept and loaded back. */
  Teller makeKey() {
    return press("Tạo khóa").download("#download").load();
  }

  /** Chooses the box that is to be opened. */
  Teller choose() {
    taps++;
    page.locator("#box-list button").click();
    return this;
  }

  /** Types the number that was announced and lets the device check the box. */
  Teller check(int announced) {
    return fill("#announced", "" + announced).press("Kiểm tra hòm phiếu");
  }

  Teller sees(String selector, String text) {
    assertThat(page.locator(selector)).containsText(text);
    return this;
  }

  /** What went wrong in the scripts. */
  List<String> faults() {
    return faults;
  }

  @Override
  public void close() {
    page.context().close();
  }
}
