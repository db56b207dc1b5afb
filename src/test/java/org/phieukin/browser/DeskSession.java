package org.phieukin.browser;

import com.microsoft.playwright.Page;

/** Signs a browser in as the first account, by the form. */
final class DeskSession {
  private DeskSession() {}

  static void signIn(Page page, String home) {
    page.navigate(home + "sign-in");
    page.locator("input[name=j_username]").fill("organizer");
    page.locator("input[name=j_password]").fill("a password for tests");
    page.locator("main button").click();
    page.waitForURL("**/desk");
  }
}
