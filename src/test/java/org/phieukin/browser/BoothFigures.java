package org.phieukin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;

/**
 * Measures the booth with 15 people; not one of the tests: {@code mvn test -Dtest=BoothFigures}.
 * Throttling slows the page and not its worker, which has the whole time of the marking anyway.
 */
@QuarkusTest
class BoothFigures {
  private static final int RUNS = 7;

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  @Test
  void from_tapping_cast_to_the_receipt() {
    for (int slowdown : new int[] {1, 6}) {
      var times = new long[RUNS];
      for (int run = 0; run < RUNS; run++) {
        times[run] = tapToReceipt(slowdown);
      }
      Arrays.sort(times);
      System.out.printf(
          "FIGURE tap to receipt, CPU slowed %dx: median %d ms (%d to %d)%n",
          slowdown, times[RUNS / 2], times[0], times[RUNS - 1]);
    }
  }

  private long tapToReceipt(int slowdown) {
    var poll = polls.open(15, true, 1);
    try (var tablet = new Tablet(home, 768, 1024)) {
      tablet.scan(poll.uuid(), poll.codes().get(0)).sees("PHIẾU TÍN NHIỆM");
      tablet.markAll("Tín nhiệm").press("Xem lại phiếu").sees("Xem lại phiếu");
      var rate = new JsonObject();
      rate.addProperty("rate", slowdown);
      tablet.context.newCDPSession(tablet.page).send("Emulation.setCPUThrottlingRate", rate);
      var measure =
          "() => new Promise(done => { const cast = document.querySelector('#cast');"
              + " const receipt = document.querySelector('section[data-step=receipt]');"
              + " new MutationObserver(() => { if (!receipt.hidden) requestAnimationFrame(() =>"
              + " done(performance.now() - start)); }).observe(receipt, {attributes: true});"
              + " const start = performance.now(); cast.click(); })";
      return Math.round(((Number) tablet.page.evaluate(measure)).doubleValue());
    }
  }

  @Test
  void bytes_transferred() throws Exception {
    var poll = polls.open(15, true, 1);
    Map<String, String> names = new ConcurrentHashMap<>();
    Map<String, Long> sizes = new TreeMap<>();
    var total = new AtomicLong();
    try (var tablet = new Tablet(home, 768, 1024)) {
      var devtools = tablet.context.newCDPSession(tablet.page);
      devtools.send("Network.enable");
      devtools.on(
          "Network.responseReceived",
          e ->
              names.put(
                  e.get("requestId").getAsString(),
                  e.getAsJsonObject("response").get("url").getAsString()));
      devtools.on(
          "Network.loadingFinished",
          e -> {
            long size = e.get("encodedDataLength").getAsLong();
            sizes.merge(names.get(e.get("requestId").getAsString()), size, Long::sum);
            total.addAndGet(size);
          });
      tablet.scan(poll.uuid(), poll.codes().get(0)).vote("Tín nhiệm");
    }
    sizes.forEach((url, size) -> System.out.printf("FIGURE %6d bytes %s%n", size, url));
    System.out.printf("FIGURE %6d bytes received in all, headers included%n", total.get());
  }

  @Test
  void what_is_compressed() throws IOException, InterruptedException {
    var poll = polls.open(15, true, 1);
    for (var path : new String[] {"vote", "election.json", "booth-state"}) {
      var request =
          HttpRequest.newBuilder(URI.create(home + "polls/" + poll.uuid() + "/" + path))
              .header("Accept-Encoding", "gzip")
              .build();
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      System.out.printf(
          "FIGURE %s: %s, %d bytes%n",
          path, answer.headers().firstValue("content-encoding"), answer.body().length);
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }
}
