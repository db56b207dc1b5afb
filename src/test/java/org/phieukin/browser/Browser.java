package org.phieukin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.phieukin.Patience;

/**
 * The machine's own Chromium, started once; without one the test fails and says what to install.
 */
public final class Browser {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** The first is Chromium without windows of its own: the same pages at two thirds of the work. */
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

  private static final double PATIENCE = Patience.PATIENCE.toMillis();

  private static com.microsoft.playwright.Browser started;

  private Browser() {}

  /** A fresh profile of this size: no cookies, no storage, no cache of other tests. */
  public static BrowserContext context(int width, int height) {
    return patient(options().setViewportSize(width, height));
  }

  /** The same, as far as a browser without scripts can have it. */
  public static BrowserContext withoutScripts() {
    return patient(options().setJavaScriptEnabled(false));
  }

  private static com.microsoft.playwright.Browser.NewContextOptions options() {
    return new com.microsoft.playwright.Browser.NewContextOptions().setLocale("vi-VN");
  }

  private static BrowserContext patient(
      com.microsoft.playwright.Browser.NewContextOptions options) {
    var context = get().newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  private static synchronized com.microsoft.playwright.Browser get() {
    if (started == null) {
      var environment = new HashMap<>(System.getenv());
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      started =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable())
                      .setTimeout(PATIENCE)
                      .setArgs(ARGUMENTS));
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return started;
  }

  private static Path executable() {
    var named = System.getenv("CHROMIUM_PATH");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    var folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(":");
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "No Chromium found. Install one (Debian, Ubuntu: apt-get install chromium) or"
                        + " set CHROMIUM_PATH to a Chromium or Chrome, then run the tests again."));
  }
}
