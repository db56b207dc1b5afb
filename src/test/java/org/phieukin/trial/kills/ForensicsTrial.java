package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;
import static org.phieukin.trial.kills.KillsTrial.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phieukin.Built;
import org.phieukin.DeskClient;
import org.phieukin.forensics.Rows;
import org.phieukin.forensics.Search;
import org.phieukin.forensics.Traffic;
import org.phieukin.forensics.Vote;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.protocol.VotingCode;

/**
 * A whole vote by the packaged application on a disk of its own, and a search of the image of that
 * disk with its free blocks, while the poll is open and after it was published. Not part of the
 * suite: {@code ./phieukin trial forensics}.
 */
class ForensicsTrial {
  private static final int BALLOTS = Integer.getInteger("trial.slips", 60);
  private static final Path IMAGE = Path.of("target", "trials", "forensics.img");
  private static final String NAME = Built.forPostgres() ? "PostgreSQL" : "H2";

  @Test
  void an_image_of_the_disk_tells_nothing_of_who_voted_when() throws Exception {
    var random = new SecureRandom();
    var codes = Stream.generate(() -> VotingCode.random(random)).limit(BALLOTS).toList();
    // What the server believes of the proxy's other side are the addresses of tablets.
    var behind = Map.of("PHIEUKIN_PROXIES", "127.0.0.1");
    try (var machine = new Machine("forensics", behind)) {
      var desk = DeskClient.organizer();
      var poll = PackagedPoll.open(desk, codes);
      var vote = Vote.cast(poll, codes, 2, traffic -> othersAsk(desk, poll, traffic));
      say(
          "forensics on %s, while open: %d answers of the server to voters and others; said to the"
              + " wrong ones: %s",
          NAME, vote.answers(), vote.strays());
      assertThat(vote.strays()).isEmpty();
      search("while open", machine, vote, new Search(vote));
      machine.start();
      var after = new Search(vote);
      published(desk, poll, after);
      after.text("the log", machine.log());
      search("after publishing", machine, vote, after);
      assertThat(cores(machine.folder())).isEmpty();
    }
  }

  /** Pages that others may have while somebody votes: everybody's, and the organizer's. */
  private static void othersAsk(DeskClient desk, String poll, Traffic traffic) {
    for (var page : List.of("", "/booth-state", "/screen", "/vote", "/trackers", "/results")) {
      traffic.toOthers(given().get("/polls/" + poll + page));
    }
    for (var page : List.of("/q/health", "/q/metrics")) {
      traffic.toOthers(given().get(page));
    }
    for (var page : List.of("", "/turnout", "/ledger", "/slips")) {
      traffic.toOthers(desk.get("/desk/polls/" + poll + page));
    }
    traffic.toOthers(desk.get("/desk/record"));
  }

  private static void published(DeskClient desk, String poll, Search search) throws IOException {
    PackagedPoll.location(desk.post("/desk/polls/" + poll + "/close", Map.of("issued", BALLOTS)));
    PackagedPoll.location(desk.post("/desk/polls/" + poll + "/count", Map.of()));
    PackagedPoll.light(desk, poll);
    PackagedPoll.publish(desk, poll);
    for (var page : List.of("archive.bel", "trackers", "result.json", "result.csv", "results")) {
      search.text(page, given().get("/polls/" + poll + "/" + page).asString());
    }
  }

  /** A vote that one and the same process sees from its opening to its publication. */
  @Test
  void memory_gets_into_no_file_when_the_server_stops() throws Exception {
    var random = new SecureRandom();
    var codes = Stream.generate(() -> VotingCode.random(random)).limit(BALLOTS).toList();
    try (var machine = new Machine("forensics-memory", Map.of("PHIEUKIN_PROXIES", "127.0.0.1"))) {
      var desk = DeskClient.organizer();
      var poll = PackagedPoll.open(desk, codes);
      var vote = Vote.cast(poll, codes, 2);
      Memory.dumped("while open", machine, vote);
      Swapped.out("while open", machine, vote);
      published(desk, poll, new Search(vote));
      Memory.dumped("after publishing", machine, vote);
      Swapped.out("after publishing", machine, vote);
      machine.stop();
      Swapped.left("after the server has stopped", vote);
      assertThat(cores(machine.folder())).isEmpty();
      var files = new Search(vote).files("folder", machine.folder());
      assertThat(files.leaked()).isEmpty();
      machine.crashLeavesNoCore();
    }
  }

  private static void search(String when, Machine machine, Vote vote, Search search)
      throws Exception {
    machine.kill();
    try (var database = machine.database()) {
      var rows = new Rows(database, vote);
      var orders = rows.findings();
      say(
          "forensics on %s, %s: %d rows, %d orders that can be joined to ballots, at most %s",
          NAME, when, rows.read(), orders.all().size(), orders.foremost());
      assertThat(orders.telling()).isEmpty();
    }
    machine.killDatabase();
    assertThat(new ProcessBuilder("sync").start().waitFor()).isZero();
    if (Files.exists(IMAGE)) {
      search.file("image", IMAGE);
    } else {
      search.files("folder", machine.folder());
    }
    machine.startDatabase();
    say(
        "forensics on %s, %s: %s of %d MB; found of ballots: %s; %d orders, at most %s; secrets"
            + " found: %s",
        NAME,
        when,
        Files.exists(IMAGE) ? "image" : "files, no image",
        Files.exists(IMAGE) ? Files.size(IMAGE) >> 20 : 0,
        search.kinds(),
        search.findings().all().size(),
        search.findings().foremost(),
        search.leaked());
    assertThat(search.leaked()).isEmpty();
    assertThat(search.findings().telling()).isEmpty();
  }

  /** Memory that a dead process has left in files. */
  private static List<Path> cores(Path folder) throws IOException {
    try (var data = Files.walk(folder);
        var here = Files.list(Path.of(""))) {
      return Stream.concat(data, here)
          .filter(file -> file.getFileName().toString().matches("core(\\..*)?|hs_err.*|.*\\.hprof"))
          .toList();
    }
  }
}
