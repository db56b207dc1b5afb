package org.phieukin.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.box.InFile;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Rehearsals;
import org.phieukin.record.RecordBook;

/**
 * The witness of a running server: what is acknowledged is remembered, and what is lost is missed.
 */
@QuarkusTest
@TestProfile(InFile.class)
class WitnessTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject Witness witness;
  @Inject RecordBook record;
  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Rehearsals rehearsals;
  @Inject Accounts accounts;
  @Inject AgroalDataSource database;

  private String open(int ballots) {
    var poll = polls.open(1, true, 6);
    cast(poll, 0, ballots);
    return poll.uuid();
  }

  private static void cast(TestPoll.Made poll, int from, int to) {
    var voter = new Voter(poll.uuid());
    for (int n = from; n < to; n++) {
      voter.vote(poll.codes().get(n), List.of(Voter.mark(0))).then().statusCode(201);
    }
  }

  private Witnessed onDisk() {
    return new Slots(witness.files().get(0).getParent()).read().orElseThrow();
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void every_answer_was_witnessed_before_it_left() {
    var poll = polls.open(1, true, 6);
    for (int n = 0; n < 3; n++) {
      cast(poll, n, n + 1);
      assertThat(onDisk().ballots()).containsEntry(poll.uuid(), n + 1);
    }
    var desk = DeskClient.organizer();
    desk.post("/desk/polls/" + poll.uuid() + "/pause", Map.of()).then().statusCode(303);
    assertThat(onDisk().head()).isEqualTo(record.head());
    life.cancel(poll.uuid(), "Mở nhầm", ORGANIZER);
    assertThat(witness.compare()).as("the record says why they are gone").isEmpty();
  }

  @Test
  void the_ballots_of_a_rehearsal_that_was_thrown_away_are_not_missed() {
    var real = polls.ready(TestPoll.people(1), true, 2).uuid();
    var rehearsal = rehearsals.begin(real, "organizer");
    life.freeze(rehearsal, ORGANIZER);
    var codes = polls.slips(rehearsal, 2);
    life.open(rehearsal, ORGANIZER);
    new Voter(rehearsal).vote(codes.get(0), List.of(Voter.mark(0))).then().statusCode(201);
    assertThat(onDisk().ballots()).containsEntry(rehearsal, 1);
    rehearsals.discard(rehearsal, real, "organizer");
    assertThat(witness.compare()).isEmpty();
  }

  @Test
  void an_older_database_takes_no_ballot_and_no_step_until_two_people_have_decided()
      throws SQLException {
    var poll = open(4);
    var code = polls.open(1, true, 6);
    accounts.make("witness-teller", "a long password", List.of(Role.TELLER), "organizer");
    var desk = DeskClient.organizer();
    run(
        "DELETE FROM open_ballot WHERE id IN"
            + " (SELECT id FROM open_ballot WHERE poll_uuid = '"
            + poll
            + "' LIMIT 3)");
    desk.post("/desk/polls/" + poll + "/pause", Map.of()).then().statusCode(503);
    assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
    var voter = new Voter(code.uuid());
    voter.vote(code.codes().get(0), List.of(Voter.mark(0))).then().statusCode(503);
    given().get("/polls/" + code.uuid() + "/vote").then().statusCode(503);
    desk.get("/desk").then().statusCode(303);
    var page = desk.page("/desk/witness");
    assertThat(page.select("main li").text()).contains("đã nhận 4 phiếu", "có 1, thiếu 3");
    assertThat(onDisk().ballots()).as("nothing is lowered").containsEntry(poll, 4);

    desk.post("/desk/witness", two("organizer", "a password for tests")).then().statusCode(422);
    desk.post("/desk/witness", two("witness-teller", "wrong")).then().statusCode(422);
    assertThat(witness.compare()).isPresent();
    desk.post("/desk/witness", two("witness-teller", "a long password")).then().statusCode(303);
    assertThat(onDisk().ballots()).containsEntry(poll, 1);
    assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    assertThat(desk.page("/desk/record?about=" + poll).select(".record > li").first().text())
        .contains("organizer, witness-teller", "số phiếu bị thiếu: 3");
    desk.post("/desk/polls/" + poll + "/pause", Map.of()).then().statusCode(303);
    voter.vote(code.codes().get(1), List.of(Voter.mark(0))).then().statusCode(201);
  }

  private static Map<String, String> two(String username, String password) {
    return Map.of("username", username, "password", password);
  }
}
