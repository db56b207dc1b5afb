package org.phieukin.box;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

@QuarkusTest
@TestProfile(OldPagesTest.InFile.class)
class OldPagesTest {
  private static final Path FILE = Path.of("target", "old-pages-" + UUID.randomUUID());

  /** A database in a file, as in a real room. */
  public static class InFile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.url",
          "jdbc:h2:file:" + FILE.toAbsolutePath() + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000");
    }
  }

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject OldPages pages;

  /** Casts a ballot with each code; their trackers in the order of casting. */
  private static List<String> cast(TestPoll.Made poll) {
    var voter = new Voter(poll.uuid());
    var trackers = new ArrayList<String>();
    for (var code : poll.codes()) {
      var ballot = voter.seal(code, List.of(Voter.mark(0)));
      voter.cast(ballot.json()).then().statusCode(201);
      trackers.add(ballot.tracker());
    }
    return trackers;
  }

  @Test
  void after_closing_the_file_tells_no_order_of_casting() throws Exception {
    var poll = polls.open(1, true, 24);
    var trackers = cast(poll);
    life.close(poll.uuid(), 24, Approvals.by("organizer"));
    var before = places(trackers);
    pages.sweepIfDue();
    var after = places(trackers);
    // A row and an entry of the index; the file is compressed, which hides a few from a plain
    // search.
    assertThat(before).anySatisfy(places -> assertThat(places).hasSizeGreaterThan(2));
    assertThat(after).allSatisfy(places -> assertThat(places).hasSizeLessThanOrEqualTo(2));
    var found = after.stream().filter(places -> !places.isEmpty()).map(p -> p.get(0)).toList();
    assertThat(found).hasSizeGreaterThan(18);
    assertThat(found).isNotEqualTo(found.stream().sorted().toList());
    given().get("/polls/" + poll.uuid() + "/trackers").then().statusCode(200);
  }

  @Test
  void a_server_that_died_after_a_cancelling_sweeps_when_it_starts() throws Exception {
    QuarkusTransaction.requiringNew().run(() -> ClosedBallot.deleteAll());
    var poll = polls.open(1, true, 12);
    var trackers = cast(poll);
    life.cancel(poll.uuid(), "thử", Approvals.by("organizer"));
    var before = places(trackers);
    pages.start(new StartupEvent());
    var after = places(trackers);
    assertThat(before).anySatisfy(places -> assertThat(places).hasSizeGreaterThan(2));
    assertThat(after).allSatisfy(places -> assertThat(places).hasSizeLessThanOrEqualTo(2));
  }

  /** Where each tracker lies in the database file, in the order of casting. */
  private static List<List<Integer>> places(List<String> trackers) throws Exception {
    var file = Files.readString(Path.of(FILE + ".mv.db"), StandardCharsets.ISO_8859_1);
    var all = new ArrayList<List<Integer>>();
    for (var tracker : trackers) {
      var places = new ArrayList<Integer>();
      for (int at = file.indexOf(tracker); at >= 0; at = file.indexOf(tracker, at + 1)) {
        places.add(at);
      }
      all.add(places);
    }
    return all;
  }

  @Test
  void while_another_box_is_open_nothing_is_swept_and_no_ballot_is_lost() {
    var first = polls.open(1, true, 2);
    var second = polls.open(1, true, 2);
    life.close(first.uuid(), 0, Approvals.by("organizer"));
    pages.sweepIfDue();
    new Voter(second.uuid())
        .vote(second.codes().get(0), List.of(Voter.mark(0)))
        .then()
        .statusCode(201);
    life.close(second.uuid(), 2, Approvals.by("organizer"));
  }
}
