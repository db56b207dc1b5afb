package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;

/** Ballots that an older version left in its open box. */
@QuarkusTest
@TestProfile(InFile.class)
class OldBoxTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject OldBox old;
  @Inject BoxCounter counter;
  @Inject AgroalDataSource database;

  @BeforeEach
  void table() throws SQLException {
    execute("DROP TABLE IF EXISTS sealed_ballot");
    execute(
        "CREATE TABLE sealed_ballot (id BIGINT PRIMARY KEY, poll_uuid VARCHAR(24), credential"
            + " VARCHAR(64), tracker VARCHAR(43), json VARCHAR(200000))");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery("SELECT count(*) FROM " + sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private boolean tableIsThere() throws SQLException {
    return count("information_schema.tables WHERE lower(table_name) = 'sealed_ballot'") > 0;
  }

  /** Ballots of all slips, as the older version kept them. */
  private List<Ballot> leave(TestPoll.Made poll) throws SQLException {
    var ballots = new ArrayList<Ballot>();
    var voter = new Voter(poll.uuid());
    for (var code : poll.codes()) {
      ballots.add(voter.seal(code, List.of(Voter.mark(2))));
    }
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement("INSERT INTO sealed_ballot VALUES (?, ?, ?, ?, ?)")) {
      for (var ballot : ballots) {
        insert.setLong(1, ballot.hashCode());
        insert.setString(2, poll.uuid());
        insert.setString(3, ballot.credential());
        insert.setString(4, ballot.tracker());
        insert.setString(5, ballot.json());
        insert.executeUpdate();
      }
    }
    return ballots;
  }

  @Test
  void ballots_of_an_open_and_of_a_paused_poll_go_on_in_the_open_box_and_the_table_goes()
      throws SQLException {
    var open = polls.open(1, true, 3);
    var paused = polls.open(1, true, 2);
    life.pause(paused.uuid(), ORGANIZER);
    var ballots = leave(open);
    leave(paused);
    old.carryOver();
    assertThat(tableIsThere()).isFalse();
    for (var ballot : ballots) {
      new Voter(open.uuid()).cast(ballot.json()).then().statusCode(200);
    }
    life.close(open.uuid(), 3, ORGANIZER);
    life.close(paused.uuid(), 2, ORGANIZER);
    assertThat(counter.cast(open.uuid())).isEqualTo(3);
    assertThat(counter.cast(paused.uuid())).isEqualTo(2);
    old.carryOver();
  }

  @Test
  void those_of_a_cancelled_poll_go() throws SQLException {
    var poll = polls.open(1, true, 1);
    life.cancel(poll.uuid(), "Nhầm", ORGANIZER);
    leave(poll);
    old.carryOver();
    assertThat(tableIsThere()).isFalse();
    assertThat(counter.cast(poll.uuid())).isZero();
  }

  @Test
  void ballots_that_belong_nowhere_stop_the_start_and_stay_where_they_are() throws SQLException {
    var poll = polls.ready(TestPoll.people(1), true, 2);
    leave(poll);
    assertThatThrownBy(() -> old.carryOver())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(poll.uuid())
        .hasMessageContaining("backup");
    assertThat(count("sealed_ballot")).isEqualTo(2);
    execute("DROP TABLE sealed_ballot");
  }
}
