package org.phieukin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Hands that have a keyboard and nothing else. */
record Keys(Page page) {
  private static final int MOST = 80;

  /** Presses Tab until what fits has the focus, and sees that it shows. */
  Keys to(String selector) {
    for (int presses = 0; presses < MOST; presses++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
        var outline = "() => getComputedStyle(document.activeElement).outlineStyle";
        assertThat(page.evaluate(outline)).as(selector).isNotEqualTo("none");
        return this;
      }
    }
    throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
  }

  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Types in place of what stands there. */
  Keys type(String text) {
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
    return this;
  }

  /** Presses Enter on what has the focus and waits for the page it leads to. */
  Keys go() {
    page.evaluate("() => (document.documentElement.dataset.left = 'yes')");
    page.keyboard().press("Enter");
    page.waitForFunction(
        "() => !document.documentElement.dataset.left && document.readyState === 'complete'");
    return this;
  }
}
