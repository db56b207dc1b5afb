package org.phieukin.trial.load;

import static org.phieukin.trial.load.LoadFigures.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.packaged.PackagedPoll;

/**
 * What each page costs a server that does nothing else, while people vote and once the result is
 * out. Not part of the suite: {@code ./phieukin bench pages}.
 */
class PagesFigures {
  private static final int PEOPLE = 15;
  private static final int SLIPS = 45;
  private static final int TABLETS = 4;
  private static final int WARMING = Integer.getInteger("pages.warming", 300);
  private static final int TIMES = Integer.getInteger("pages.times", 300);
  private static final Path FOLDER = Path.of("target", "load");

  @Test
  void what_each_page_costs() throws Exception {
    var poll = Prepared.of(PEOPLE, SLIPS);
    var before = Yardsticks.now(FOLDER);
    try (var server = poll.server();
        var tablets = new Arrivals(server.home(), poll.poll())) {
      say("each page asked for %d times before, then %d times one after another", WARMING, TIMES);
      say("  yardsticks before: %s", before);
      var ballots = poll.ballots();
      tablets.of(ballots.subList(0, SLIPS / 2), TABLETS);
      say("while people vote");
      measure(server, whileVoting("/polls/" + poll.poll()));
      tablets.of(ballots.subList(SLIPS / 2, SLIPS), TABLETS);
      publish(poll);
      say("once the result is out");
      measure(server, published("/polls/" + poll.poll()));
      say("  yardsticks after:  %s", Yardsticks.now(FOLDER));
    }
  }

  private static Map<String, String> whileVoting(String poll) {
    var pages = new LinkedHashMap<String, String>();
    pages.put("nothing but a file", "/icon.svg");
    pages.put("home", "/");
    pages.put("booth", poll + "/vote");
    pages.put("poll", poll);
    pages.put("wall", poll + "/screen");
    pages.put("state for a booth", poll + "/booth-state");
    return pages;
  }

  private static Map<String, String> published(String poll) {
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", "/");
    pages.put("results", poll + "/results");
    pages.put("wall", poll + "/screen");
    pages.put("trackers", poll + "/trackers");
    return pages;
  }

  private static void measure(LoadServer server, Map<String, String> pages) throws Exception {
    var reader = new Reader(server);
    for (var path : pages.values()) {
      reader.warm(path, WARMING);
    }
    server.rested();
    double multiplication = Yardsticks.now(FOLDER).multiplication();
    for (var page : pages.entrySet()) {
      var found = reader.asks(page.getValue(), TIMES);
      say(
          "  %-18s median %5.1f ms, p99 %5.1f ms; processor of the server %5.1f ms, of it compilers"
              + " %4.1f; without them %4.0f thousand field multiplications; %5.1f kB",
          page.getKey(),
          found.at(0.5),
          found.at(0.99),
          found.cpu(),
          found.compilers(),
          (found.cpu() - found.compilers()) * 1000 / multiplication,
          found.bytes() / 1e3);
    }
  }

  private static void publish(Prepared poll) throws IOException {
    var desk = DeskClient.organizer();
    Measured.step(desk, poll, "close", Map.of("issued", SLIPS));
    Measured.step(desk, poll, "count", Map.of());
    PackagedPoll.light(desk, poll.poll());
    PackagedPoll.publish(desk, poll.poll());
  }
}
