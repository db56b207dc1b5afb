package org.phieukin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Hands that have a keyboard and nothing else. */
record Keys(Page page) {
  private static final int MOST = 80;

  /** What has the focus shows it, by itself or by the label that it stands in. */
  private static final String OUTLINED =
      "() => [document.activeElement, document.activeElement.closest('label')]"
          + ".some(e => e && getComputedStyle(e).outlineStyle !== 'none')";

  /** Presses Tab until what fits has the focus, and sees that it shows. */
  Keys to(String selector) {
    return tab("s => document.activeElement.matches(s)", selector);
  }

  /** Presses Tab until the control with these words has the focus, and sees that it shows. */
  Keys toWords(String words) {
    return tab("words => document.activeElement.textContent.trim() === words", words);
  }

  private Keys tab(String reached, String what) {
    for (int presses = 0; presses < MOST; presses++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate(reached, what))) {
        assertThat(page.evaluate(OUTLINED)).as(what).isEqualTo(true);
        return this;
      }
    }
    throw new AssertionError("Tab does not reach " + what + " on " + page.url());
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
    DeskSession.leave(page, () -> page.keyboard().press("Enter"));
    return this;
  }
}
