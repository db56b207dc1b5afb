package org.phieukin.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Looks at a page as people do: on a tablet and a phone, light and dark, turned and enlarged. */
final class Looks {
  /** Controls that a finger cannot hit; links within a sentence or table may be lower. */
  private static final String TOO_SMALL =
      "() => [...document.querySelectorAll('main button, main a.button, main select,"
          + " main label.check, main label.choice, main .documents a,"
          + " main input:not([type=hidden]):not([type=checkbox]):not([type=radio])')]"
          + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 48)"
          + ".map(e => e.outerHTML)";

  private static final int TABLET = 768;

  private static final String WIDE = "() => document.documentElement.scrollWidth > innerWidth";

  /** A tablet of 768 × 1024 at 200 %, upright and turned, and a screen on a desk. */
  private static final List<List<Integer>> ENLARGED =
      List.of(List.of(384, 512), List.of(512, 384), List.of(1280, 900));

  private Looks() {}

  /** No rule of access is broken, nothing is too small, nothing scrolls sideways. */
  static void right(Page page, String name) {
    var soft = new SoftAssertions();
    right(page, name, soft);
    soft.assertAll();
  }

  /** The same, with what is wrong collected. */
  static void right(Page page, String name, SoftAssertions soft) {
    var before = page.viewportSize();
    page.waitForLoadState();
    soft.assertThat(page.locator("h1").count()).as("headings of %s", name).isPositive();
    rules(page, name, 360, 640, ColorScheme.DARK, soft);
    for (var size : ENLARGED) {
      page.setViewportSize(size.get(0), size.get(1));
      straight(page, name, soft);
    }
    rules(page, name, 768, 1024, ColorScheme.LIGHT, soft);
    page.setViewportSize(before.width, before.height);
  }

  private static void rules(
      Page page, String name, int width, int height, ColorScheme colours, SoftAssertions soft) {
    page.setViewportSize(width, height);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(colours)
            .setReducedMotion(ReducedMotion.REDUCE));
    var broken = width < TABLET ? Rules.brokenToTheEye(page) : Rules.broken(page);
    soft.assertThat(broken).as("%s, %d wide", name, width).isEmpty();
    soft.assertThat((List<?>) page.evaluate(TOO_SMALL)).as("too small on %s", name).isEmpty();
    straight(page, name, soft);
    picture(page, name + "-" + width);
  }

  private static void straight(Page page, String name, SoftAssertions soft) {
    soft.assertThat(page.evaluate(WIDE))
        .as("%s scrolls sideways at %d", name, page.viewportSize().width)
        .isEqualTo(false);
  }

  private static void picture(Page page, String name) {
    var folder = System.getenv("PICTURES");
    if (folder != null) {
      var path = Path.of(folder, name.replaceAll("[^A-Za-z0-9-]+", "_") + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
    }
  }
}
