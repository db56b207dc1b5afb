package org.phieukin.browser;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.phieukin.Built;

/**
 * Measures how long a browser recounts the example, 45 ballots of 15 lines with 3 levels: not one
 * of the tests, {@code mvn test -Dtest=RecountFigures}.
 */
class RecountFigures {
  private static final int RUNS = 3;
  private static final Path EXAMPLE =
      Path.of("src/test/resources/protocol/example/h9kejKXVzfio3L.bel");

  @Test
  void seconds_for_the_example() {
    var times = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      times[run] = milliseconds();
    }
    Arrays.sort(times);
    System.out.printf(
        "FIGURE recount of the example in a worker: median %d ms (%d to %d)%n",
        times[RUNS / 2], times[0], times[RUNS - 1]);
  }

  private static long milliseconds() {
    try (var context = Browser.context(768, 1024)) {
      var page = context.newPage();
      page.navigate(Built.at("classes/verify-offline.html").toAbsolutePath().toUri() + "#vi");
      page.evaluate(
          "() => { const done = document.querySelector('#verified');"
              + " window.took = new Promise(resolve => { let start;"
              + " document.querySelector('#file').addEventListener('change',"
              + " () => { start = performance.now(); }, {capture: true});"
              + " new MutationObserver(() => { if (!done.hidden) resolve(performance.now() - start);"
              + " }).observe(done, {attributes: true}); }); }");
      page.locator("#file").setInputFiles(EXAMPLE);
      return Math.round(((Number) page.evaluate("() => window.took")).doubleValue());
    }
  }
}
