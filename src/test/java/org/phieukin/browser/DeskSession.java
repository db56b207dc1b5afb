package org.phieukin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A browser at the desk: signs in by the form, and waits for the page that a form leads to. */
final class DeskSession {
  private static final String LEFT = "() => (document.documentElement.dataset.left = 'yes')";
  private static final String ARRIVED =
      "() => !document.documentElement.dataset.left && document.readyState === 'complete'";

  private DeskSession() {}

  /** A page in a fresh profile, signed in as the first account; its context is the caller's. */
  static Page open(String home, int width, int height) {
    var page = Browser.context(width, height).newPage();
    signIn(page, home);
    return page;
  }

  /** The same as somebody else, on a tablet. */
  static Page open(String home, String username, String password) {
    var page = Browser.context(768, 1024).newPage();
    signIn(page, home, username, password);
    return page;
  }

  static void signIn(Page page, String home) {
    signIn(page, home, "organizer", "a password for tests");
  }

  private static void signIn(Page page, String home, String username, String password) {
    page.navigate(home + "sign-in");
    page.locator("input[name=j_username]").fill(username);
    page.locator("input[name=j_password]").fill(password);
    page.locator("main button").click();
    page.waitForURL(address -> !address.contains("sign-in"));
  }

  /** Presses a button and waits for the page that its form leads to. */
  static void send(Locator button) {
    leave(button.page(), button::click);
  }

  /** Does what leaves a page and waits until the next one is whole. */
  static void leave(Page page, Runnable act) {
    page.evaluate(LEFT);
    act.run();
    page.waitForFunction(ARRIVED);
  }
}
