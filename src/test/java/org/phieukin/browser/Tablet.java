package org.phieukin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.VotingCode;

/** A tablet in the booth, used as a delegate uses it: by what stands on the screen. */
final class Tablet implements AutoCloseable {
  final BrowserContext context;
  final Page page;

  private final List<Request> requests = new ArrayList<>();

  private final String home;
  private boolean stopped;
  private final List<String> faults = new ArrayList<>();

  Tablet(String home, int width, int height) {
    this.home = home.endsWith("/") ? home : home + "/";
    context = Browser.context(width, height);
    page = context.newPage();
    page.onRequest(requests::add);
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && message.text().contains("Content Security")) {
            faults.add(message.text());
          }
        });
    page.onDialog(dialog -> dialog.accept());
  }

  Tablet open(String uuid) {
    page.navigate(home + "polls/" + uuid + "/vote");
    return this;
  }

  Tablet scan(String uuid, VotingCode code) {
    page.navigate(home + "polls/" + uuid + "/vote#" + code.printed());
    return this;
  }

  Tablet type(String code) {
    page.locator("#code").fill(code);
    press("Tiếp tục");
    return this;
  }

  Tablet mark(int line, String choice) {
    page.locator("[data-line]")
        .nth(line - 1)
        .locator("label")
        .filter(new Locator.FilterOptions().setHas(page.getByText(choice, exactly())))
        .click();
    return this;
  }

  Tablet markAll(String choice) {
    int lines = page.locator("[data-line]").count();
    for (int line = 1; line <= lines; line++) {
      mark(line, choice);
    }
    return this;
  }

  Tablet press(String button) {
    button(button).click();
    return this;
  }

  /** Presses a button that sends a form, and waits for the page that comes. */
  Tablet send(String button) {
    DeskSession.send(button(button));
    return this;
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The heading of the step on the screen. */
  Locator heading() {
    return page.locator("h1:visible");
  }

  /** Waits until the step with this heading is on the screen. */
  Tablet sees(String heading) {
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(heading()).hasText(heading);
    return this;
  }

  /** From the code page to the receipt. */
  Tablet vote(String choice) {
    sees("PHIẾU TÍN NHIỆM").markAll(choice).press("Xem lại phiếu");
    return sees("Xem lại phiếu").press("Bỏ phiếu").sees("Phiếu đã vào hòm");
  }

  /**
   * Lets seconds pass at once on a clock that the test has installed, and stops it there: however
   * slow the machine, from then on no more time passes than a test says.
   */
  Tablet later(int seconds) {
    if (stopped) {
      page.clock().fastForward(seconds * 1_000L);
    } else {
      page.clock()
          .pauseAt(((Number) page.evaluate("() => Date.now()")).longValue() + seconds * 1_000L);
      stopped = true;
    }
    return this;
  }

  Tablet picture(String name) {
    var folder = System.getenv("PICTURES");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(false));
    }
    return this;
  }

  /** Addresses, headers and bodies of everything that this tablet sent. */
  List<String> sent() {
    return List.copyOf(requests).stream()
        .map(r -> r.url() + "\n" + r.allHeaders() + "\n" + r.postData())
        .toList();
  }

  List<String> faults() {
    return faults;
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  @Override
  public void close() {
    context.close();
  }
}
