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
    try (var machine = new Machine("forensics", Map.of())) {
      var desk = DeskClient.organizer();
      var poll = PackagedPoll.open(desk, codes);
      var vote = Vote.cast(poll, codes, 2);
      search("while open", machine, vote, new Search(vote));
      machine.start();
      PackagedPoll.location(desk.post("/desk/polls/" + poll + "/close", Map.of("issued", BALLOTS)));
      PackagedPoll.location(desk.post("/desk/polls/" + poll + "/count", Map.of()));
      PackagedPoll.light(desk, poll);
      PackagedPoll.publish(desk, poll);
      var after = new Search(vote);
      for (var page : List.of("archive.bel", "trackers", "result.json", "result.csv", "results")) {
        after.text(page, given().get("/polls/" + poll + "/" + page).asString());
      }
      after.text("the log", machine.log());
      search("after publishing", machine, vote, after);
      assertThat(cores(machine.folder())).isEmpty();
    }
  }

  private static void search(String when, Machine machine, Vote vote, Search search)
      throws Exception {
    machine.kill();
    try (var database = machine.database()) {
      var rows = new Rows(database, vote);
      var orders = rows.findings();
      say(
          "forensics on %s, %s: %d rows, %d orders that can be joined to ballots, at most %.2f",
          NAME, when, rows.read(), orders.all().size(), orders.largest());
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
        "forensics on %s, %s: %s of %d MB; found of ballots: %s; %d orders, at most %.2f; secrets"
            + " found: %s",
        NAME,
        when,
        Files.exists(IMAGE) ? "image" : "files, no image",
        Files.exists(IMAGE) ? Files.size(IMAGE) >> 20 : 0,
        search.kinds(),
        search.findings().all().size(),
        search.findings().largest(),
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
