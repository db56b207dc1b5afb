package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Rehearsals;
import org.phieukin.record.RecordEntry;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;

/** A box key lives from opening to closing, and never shorter. */
@QuarkusTest
@TestProfile(InFile.class)
class BoxKeyLifeTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final List<List<Integer>> MARKS = List.of(Voter.mark(1));

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Rehearsals rehearsals;
  @Inject PhieuKinConfig config;
  @Inject BoxKeys keys;
  @Inject KeyDestroying destroying;
  @Inject BoxCounter counter;
  @Inject SessionFactory sessions;

  private Path file(String uuid) {
    return config.data().resolve("boxes").resolve(uuid + ".key");
  }

  private static List<String> cast(TestPoll.Made poll) {
    var voter = new Voter(poll.uuid());
    var ballots = new ArrayList<String>();
    for (var code : poll.codes()) {
      var json = voter.seal(code, MARKS).json();
      voter.cast(json).then().statusCode(201);
      ballots.add(json);
    }
    return ballots;
  }

  private static List<SealedRow> copy(String uuid) {
    return QuarkusTransaction.requiringNew().call(() -> OpenBallot.of(uuid, false));
  }

  private static PollState state(String uuid) {
    return QuarkusTransaction.requiringNew().call(() -> Poll.get(uuid).state());
  }

  private static long ended(String uuid) {
    return QuarkusTransaction.requiringNew().call(() -> EndedBox.count("pollUuid", uuid));
  }

  @Test
  void after_closing_the_key_is_gone_and_a_copy_of_the_rows_cannot_be_opened() {
    var poll = polls.open(1, true, 3);
    assertThat(file(poll.uuid())).exists();
    var ballots = cast(poll);
    var rows = copy(poll.uuid());
    assertThat(rows).hasSize(3);
    var key = keys.required(poll.uuid());
    assertThat(rows.stream().map(key::open)).containsExactlyInAnyOrderElementsOf(ballots);
    life.close(poll.uuid(), 3, ORGANIZER);
    assertThat(file(poll.uuid())).doesNotExist();
    assertThat(keys.find(poll.uuid())).isEmpty();
    assertThat(copy(poll.uuid())).isEmpty();
    assertThat(ended(poll.uuid())).isZero();
    keys.make(poll.uuid());
    var another = keys.required(poll.uuid());
    keys.destroy(poll.uuid());
    for (var row : rows) {
      assertThatThrownBy(() -> another.open(row)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void after_closing_every_ballot_is_found_again_and_every_code_is_used() {
    var poll = polls.open(1, true, 4);
    var ballots = cast(poll);
    life.close(poll.uuid(), 4, ORGANIZER);
    var voter = new Voter(poll.uuid());
    for (int n = 0; n < ballots.size(); n++) {
      voter.cast(ballots.get(n)).then().statusCode(200);
      var credential = Derived.credential(poll.codes().get(n), poll.uuid());
      given()
          .get("/polls/" + poll.uuid() + "/credentials/" + credential)
          .then()
          .body("state", equalTo("used"));
    }
    assertThat(counter.cast(poll.uuid())).isEqualTo(4);
  }

  @Test
  void cancelling_an_open_poll_destroys_rows_and_key_and_the_record_says_how_many() {
    var poll = polls.open(1, true, 3);
    var ballots = cast(poll);
    life.cancel(poll.uuid(), "Nhầm danh sách", ORGANIZER);
    assertThat(copy(poll.uuid())).isEmpty();
    assertThat(file(poll.uuid())).doesNotExist();
    var last = QuarkusTransaction.requiringNew().call(() -> RecordEntry.about(poll.uuid()));
    assertThat(last.get(last.size() - 1).detail()).contains("\"ballots\":3");
    new Voter(poll.uuid())
        .cast(ballots.get(0))
        .then()
        .statusCode(423)
        .body("reason", equalTo("POLL_CANCELLED"));
  }

  @Test
  void a_rehearsal_that_is_thrown_away_takes_rows_and_key_with_it() {
    var real = polls.ready(TestPoll.people(1), true, 1);
    var trial = rehearsals.begin(real.uuid(), "organizer");
    life.freeze(trial, ORGANIZER);
    var codes = polls.slips(trial, 2);
    life.open(trial, ORGANIZER);
    new Voter(trial).vote(codes.get(0), MARKS).then().statusCode(201);
    assertThat(file(trial)).exists();
    rehearsals.discard(trial, "", "organizer");
    assertThat(file(trial)).doesNotExist();
    assertThat(copy(trial)).isEmpty();
    assertThat(ended(trial)).isZero();
  }

  @Test
  void what_a_server_left_undone_that_died_after_the_commit_is_done_when_it_starts()
      throws IOException {
    var poll = polls.open(1, true, 2);
    byte[] kept = Files.readAllBytes(file(poll.uuid()));
    cast(poll);
    life.close(poll.uuid(), 2, ORGANIZER);
    Files.write(file(poll.uuid()), kept);
    expect(poll.uuid(), 2);
    destroying.destroy();
    assertThat(file(poll.uuid())).doesNotExist();
    assertThat(ended(poll.uuid())).isZero();
  }

  @Test
  void the_key_stays_while_the_closed_box_holds_fewer_ballots_than_the_open_one_did()
      throws IOException {
    var poll = polls.open(1, true, 2);
    byte[] kept = Files.readAllBytes(file(poll.uuid()));
    cast(poll);
    life.close(poll.uuid(), 2, ORGANIZER);
    Files.write(file(poll.uuid()), kept);
    expect(poll.uuid(), 3);
    destroying.destroy();
    assertThat(file(poll.uuid())).exists();
    expect(poll.uuid(), 2);
    destroying.destroy();
    assertThat(file(poll.uuid())).doesNotExist();
  }

  private static void expect(String uuid, int ballots) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var box =
                  EndedBox.<EndedBox>findByIdOptional(uuid).orElseGet(() -> new EndedBox(uuid));
              box.expect(ballots);
              box.persist();
            });
  }

  @Test
  void a_box_without_its_key_takes_and_counts_nothing_and_loses_nothing() throws IOException {
    var poll = polls.open(1, true, 3);
    var ballots = cast(poll);
    byte[] kept = Files.readAllBytes(file(poll.uuid()));
    Files.delete(file(poll.uuid()));
    givesNoService(poll, ballots);
    Files.write(
        file(poll.uuid()), "another server's".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    givesNoService(poll, ballots);
    Files.write(file(poll.uuid()), kept);
    given().get("/q/health/ready").then().statusCode(200);
    new Voter(poll.uuid()).cast(ballots.get(0)).then().statusCode(200);
    life.close(poll.uuid(), 3, ORGANIZER);
    assertThat(counter.cast(poll.uuid())).isEqualTo(3);
  }

  private void givesNoService(TestPoll.Made poll, List<String> ballots) {
    var health = given().get("/q/health/ready");
    health.then().statusCode(503);
    assertThat(health.asString()).contains("box keys", poll.uuid());
    var voter = new Voter(poll.uuid());
    voter.cast(ballots.get(0)).then().statusCode(503).body("reason", equalTo("BOX_KEY_LOST"));
    var credential = Derived.credential(poll.codes().get(0), poll.uuid());
    given().get("/polls/" + poll.uuid() + "/credentials/" + credential).then().statusCode(503);
    assertThatThrownBy(() -> life.close(poll.uuid(), 3, ORGANIZER)).isInstanceOf(Refusal.class);
    assertThat(state(poll.uuid())).isEqualTo(PollState.OPEN);
    assertThat(counter.cast(poll.uuid())).isEqualTo(3);
  }

  @Test
  void the_key_of_an_opening_that_came_to_nothing_serves_the_next_one() throws IOException {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    QuarkusTransaction.begin();
    life.open(poll.uuid(), ORGANIZER);
    QuarkusTransaction.rollback();
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
    byte[] first = Files.readAllBytes(file(poll.uuid()));
    life.open(poll.uuid(), ORGANIZER);
    assertThat(file(poll.uuid())).hasBinaryContent(first);
    cast(poll);
  }

  @Test
  void pausing_and_going_on_keep_the_key() throws IOException {
    var poll = polls.open(1, true, 1);
    byte[] first = Files.readAllBytes(file(poll.uuid()));
    life.pause(poll.uuid(), ORGANIZER);
    life.resume(poll.uuid(), ORGANIZER);
    assertThat(file(poll.uuid())).hasBinaryContent(first);
    cast(poll);
  }

  @Test
  void closing_asks_the_database_once_a_ballot_more_and_not_oftener() {
    assertThat(statementsOfClosing(14) - statementsOfClosing(4)).isLessThanOrEqualTo(10);
  }

  private long statementsOfClosing(int ballots) {
    var poll = polls.open(1, true, ballots);
    cast(poll);
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    life.close(poll.uuid(), ballots, ORGANIZER);
    long statements = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return statements;
  }

  @Test
  void a_key_that_is_just_being_destroyed_keeps_nobody_from_an_answer() throws IOException {
    var poll = polls.open(1, true, 2);
    var ballots = cast(poll);
    life.close(poll.uuid(), 2, ORGANIZER);
    Files.write(file(poll.uuid()), new byte[64]);
    var credential = Derived.credential(poll.codes().get(0), poll.uuid());
    given()
        .get("/polls/" + poll.uuid() + "/credentials/" + credential)
        .then()
        .statusCode(200)
        .body("state", equalTo("used"));
    new Voter(poll.uuid()).cast(ballots.get(0)).then().statusCode(200);
    Files.delete(file(poll.uuid()));
  }
}
