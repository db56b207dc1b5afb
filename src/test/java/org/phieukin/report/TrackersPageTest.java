package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.ShortTracker;
import org.phieukin.protocol.SlipNumber;

/** The public list of ballots, and the number of those who looked theirs up. */
@QuarkusTest
class TrackersPageTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opener;

  /** A poll in which all have voted, and the ballots as the list should have them. */
  private TestPoll.Made voted(int slips, List<String> listed) {
    var poll = polls.open(1, true, slips);
    var voter = new Voter(poll.uuid());
    var cast = new ArrayList<Ballot>();
    for (var code : poll.codes()) {
      var ballot = voter.seal(code, List.of(Voter.mark(1)));
      voter.cast(ballot.json()).then().statusCode(201);
      cast.add(ballot);
    }
    cast.stream()
        .map(
            ballot ->
                ShortTracker.of(ballot.json()).printed()
                    + " "
                    + SlipNumber.of(ballot.credential()).printed()
                    + " "
                    + ballot.tracker())
        .sorted(Comparator.naturalOrder())
        .forEach(listed::add);
    return poll;
  }

  private static void oneMore(String uuid, int expected) {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/polls/" + uuid + "/lookups")
        .then()
        .statusCode(expected);
  }

  @Test
  void ballots_are_listed_with_their_slips_by_short_tracker_and_only_after_closing() {
    var listed = new ArrayList<String>();
    var poll = voted(6, listed);
    given().accept("text/html").get("/polls/" + poll.uuid() + "/trackers").then().statusCode(404);
    life.close(poll.uuid(), 6, ORGANIZER);
    var page = given().get("/polls/" + poll.uuid() + "/trackers").asString();
    assertThat(Jsoup.parse(page).select("#trackers tbody tr").eachText())
        .containsExactlyElementsOf(listed);
  }

  @Test
  void who_looked_is_a_number_in_steps_never_more_than_there_are_ballots() {
    var poll = voted(7, new ArrayList<>());
    oneMore(poll.uuid(), 404);
    life.close(poll.uuid(), 7, ORGANIZER);
    opener.open(poll.uuid(), ORGANIZER);
    polls.publish(poll.uuid());
    for (int i = 1; i <= 9; i++) {
      oneMore(poll.uuid(), 204);
      var expected = i < 5 ? "" : i < 7 ? "Khoảng 5 trên 7 phiếu" : "Khoảng 7 trên 7 phiếu";
      for (var page : List.of("/trackers", "/screen")) {
        given()
            .get("/polls/" + poll.uuid() + page)
            .then()
            .statusCode(200)
            .body(expected.isEmpty() ? not(containsString("Khoảng")) : containsString(expected));
      }
    }
  }

  @Test
  void no_page_from_elsewhere_and_no_form_counts() {
    var poll = voted(1, new ArrayList<>());
    life.close(poll.uuid(), 1, ORGANIZER);
    given()
        .formParam("one", "more")
        .post("/polls/" + poll.uuid() + "/lookups")
        .then()
        .statusCode(415);
    given()
        .contentType("application/json")
        .header("Origin", "https://elsewhere.test")
        .body("{}")
        .post("/polls/" + poll.uuid() + "/lookups")
        .then()
        .statusCode(403);
  }
}
