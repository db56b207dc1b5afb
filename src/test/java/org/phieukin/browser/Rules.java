package org.phieukin.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules of access, run in the page itself. Of what holds, axe would describe every element at
 * length, which costs more than the rules do: only what does not hold is asked for.
 */
final class Rules {
  private static final String AXE = source();

  private static final List<String> SEEN =
      List.of(
          "color-contrast",
          "target-size",
          "link-in-text-block",
          "scrollable-region-focusable",
          "css-orientation-lock",
          "avoid-inline-spacing");

  private static final String THERE = "() => Boolean(window.axe)";

  private static final String BROKEN =
      "rules => axe.run(document, { resultTypes: ['violations'], ...(rules.length ? { runOnly: {"
          + " type: 'rule', values: rules } } : {}) }).then(all => all.violations.map(v => v.id +"
          + " ' ' + v.nodes.map(n => n.html).join(' ')))";

  private Rules() {}

  private static String source() {
    try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The broken rules of all, and where. */
  static List<?> broken(Page page) {
    return broken(page, List.of());
  }

  /**
   * The broken ones of those about what is seen. What is told of a page's structure at one size
   * holds at the others.
   */
  static List<?> brokenToTheEye(Page page) {
    return broken(page, SEEN);
  }

  private static List<?> broken(Page page, List<String> rules) {
    if (page.evaluate(THERE).equals(false)) {
      page.evaluate(AXE);
    }
    return (List<?>) page.evaluate(BROKEN, rules);
  }
}
