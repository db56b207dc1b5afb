package org.phieukin.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;

/**
 * What a delegate and an organizer have to do; not one of the tests: {@code mvn test
 * -Dtest=RoomFigures} prints lines that begin with FIGURE. 15 people are rated.
 */
@QuarkusTest
class RoomFigures {
  private static final int PEOPLE = 15;
  private static final List<List<Integer>> SIZES =
      List.of(
          List.of(360, 640),
          List.of(768, 1024),
          List.of(800, 1280),
          List.of(1024, 600),
          List.of(1024, 768));
  private static final String COUNT_SCROLLING =
      "() => { window.far = 0; window.taps = 0; let last = scrollY;"
          + " addEventListener('scroll', () => { window.far += Math.abs(scrollY - last);"
          + " last = scrollY; });"
          + " addEventListener('pointerdown', () => window.taps++, true); }";
  private static final String TIME_THE_TAP =
      "() => { addEventListener('click', () => window.tapped ??= performance.now(), true);"
          + " new MutationObserver(() => { if (document.body.dataset.step === 'receipt')"
          + " window.took ??= performance.now() - window.tapped; })"
          + ".observe(document, { subtree: true, attributes: true, childList: true }); }";
  private static final String TIME_THE_BALLOT =
      "new MutationObserver(() => { if (document.body?.dataset.step === 'ballot')"
          + " window.shown ??= performance.now(); })"
          + ".observe(document, { subtree: true, attributes: true, childList: true });";
  private static final String PARTS =
      "() => { const round = Math.round; const [page] = performance.getEntriesByType('navigation');"
          + " const parts = [page, ...performance.getEntriesByType('resource')].map(part =>"
          + " `${part.name.replace(/.*[/]/, '').slice(0, 20)} ${round(part.startTime)}-"
          + "${round(part.responseEnd)}`);"
          + " return `${parts.join(', ')}; page read ${round(page.domInteractive)}, scripts run "
          + "${round(page.domContentLoadedEventStart)}, painted "
          + "${round(performance.getEntriesByType('paint')[0]?.startTime)}`; }";
  private static final String MARK_ALL =
      "() => document.querySelectorAll('[data-line]')"
          + ".forEach(line => line.querySelector('label').click())";
  private static final Pattern SCRIPTS =
      Pattern.compile("/web/booth(?:-worker)?-[0-9A-Z]{8}\\.(?:js|css)");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  @Test
  void from_the_slip_to_the_receipt() {
    for (var size : SIZES) {
      var poll = polls.open(PEOPLE, true, 1);
      try (var tablet = new Tablet(home, size.get(0), size.get(1))) {
        tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
        tablet.page.evaluate(COUNT_SCROLLING);
        for (int line = 0; line < PEOPLE; line++) {
          tablet.page.locator("[data-line]").nth(line).locator("label").nth(1).click();
          tablet.page.waitForFunction(
              "n => document.querySelectorAll('[data-line] input:checked').length > n", line);
          later(tablet.page);
        }
        tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
        later(tablet.page);
        tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
        System.out.printf(
            "FIGURE %d x %d: scrolled %s px, %s taps from slip to receipt%n",
            size.get(0),
            size.get(1),
            tablet.page.evaluate("Math.round(window.far)"),
            tablet.page.evaluate("window.taps"));
      }
    }
  }

  /** Steps pass over what comes within a second: a second tap. */
  private static void later(Page page) {
    page.waitForTimeout(1_100);
  }

  @Test
  void from_the_scan_to_the_ballot() {
    for (int slowdown : new int[] {1, 6}) {
      var times = new int[7];
      var parts = "";
      for (int run = 0; run < times.length; run++) {
        var poll = polls.open(PEOPLE, true, 1);
        try (var tablet = new Tablet(home, 800, 1280)) {
          slow(tablet, slowdown);
          tablet.page.addInitScript(TIME_THE_BALLOT);
          tablet.scan(poll.uuid(), poll.codes().get(0));
          tablet.page.locator("#ballot-paper").waitFor();
          times[run] = ((Number) tablet.page.evaluate("Math.round(window.shown)")).intValue();
          parts = (String) tablet.page.evaluate(PARTS);
        }
      }
      System.out.printf("FIGURE last of them, from and to: %s; ballot %d%n", parts, times[6]);
      Arrays.sort(times);
      System.out.printf(
          "FIGURE scan to ballot, nothing kept, CPU slowed %dx: median %d ms (%d to %d)%n",
          slowdown, times[3], times[0], times[6]);
    }
  }

  /** The worker that prepares has ended by then: whatever is done after the tap is slowed. */
  @Test
  void from_the_tap_to_the_receipt() {
    for (int slowdown : new int[] {1, 6}) {
      var times = new int[7];
      for (int run = 0; run < times.length; run++) {
        var poll = polls.open(PEOPLE, true, 1);
        try (var tablet = new Tablet(home, 800, 1280)) {
          slow(tablet, slowdown);
          tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
          tablet.page.evaluate(MARK_ALL);
          later(tablet.page);
          tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
          later(tablet.page);
          tablet.page.evaluate(TIME_THE_TAP);
          tablet.press("Bỏ phiếu").sees("Phiếu đã vào hòm");
          times[run] = ((Number) tablet.page.evaluate("Math.round(window.took)")).intValue();
        }
      }
      Arrays.sort(times);
      System.out.printf(
          "FIGURE tap to receipt, CPU slowed %dx: median %d ms (%d to %d)%n",
          slowdown, times[3], times[0], times[6]);
    }
  }

  private static void slow(Tablet tablet, int slowdown) {
    var rate = new JsonObject();
    rate.addProperty("rate", slowdown);
    tablet.context.newCDPSession(tablet.page).send("Emulation.setCPUThrottlingRate", rate);
  }

  @Test
  void from_closing_to_all_papers() {
    var poll = polls.open(PEOPLE, true, 3);
    var marks = Collections.nCopies(PEOPLE, Voter.mark(0));
    poll.codes().forEach(code -> new Voter(poll.uuid()).vote(code, marks));
    try (var context = Browser.context(1280, 800)) {
      var desk = context.newPage();
      DeskSession.signIn(desk, home);
      desk.navigate(home + "desk/polls/" + poll.uuid());
      long start = System.nanoTime();
      int clicks = click(desk.locator("a[href$='/finish']").first());
      desk.locator("#issued").fill("3");
      clicks += click(desk.locator("main form button").first());
      desk.waitForFunction("() => document.querySelector('#missing-tick, #collected')");
      if (desk.locator("#missing-tick").count() > 0) {
        // Fewer slips were handed out than people are present: said once more.
        clicks += click(desk.locator("#missing-tick"));
        clicks += click(desk.locator("main form button").first());
      }
      clicks += click(desk.locator("form[action$='/finish/publish'] button"));
      var papers = desk.locator("a[href$='/papers.zip']").first();
      papers.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
      var file = desk.waitForDownload(papers::click);
      file.path();
      System.out.printf(
          "FIGURE from closing to all papers: %d clicks, 1 field, %d s until %s is there%n",
          clicks + 1, (System.nanoTime() - start) / 1_000_000_000, file.suggestedFilename());
    }
  }

  private static int click(Locator button) {
    button.click();
    return 1;
  }

  @Test
  void bytes_of_the_booth() throws IOException, InterruptedException {
    var poll = polls.open(PEOPLE, true, 1);
    var page = fetch("polls/" + poll.uuid() + "/vote");
    int all = 0;
    for (var script :
        SCRIPTS.matcher(new String(page)).results().map(one -> one.group()).distinct().toList()) {
      var out = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write(fetch(script.substring(1)));
      }
      System.out.printf("FIGURE %s: %d bytes gzip%n", script, out.size());
      all += script.endsWith("js") ? out.size() : 0;
    }
    System.out.printf("FIGURE scripts of the booth: %d bytes gzip%n", all);
  }

  private byte[] fetch(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(home + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
  }
}
