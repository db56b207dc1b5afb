package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.OnPostgres;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;

/** The open box where several servers share a PostgreSQL: rows, files and write-ahead log. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class OpenBoxOnPostgresTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BoxKeys keys;
  @Inject BoxCounter counter;
  @Inject AgroalDataSource database;

  private void checkpoint() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  @Test
  void while_a_poll_is_open_tables_and_log_hold_nothing_of_its_ballots() throws Exception {
    var poll = polls.open(1, true, 6);
    var voter = new Voter(poll.uuid());
    var ballots = new ArrayList<Ballot>();
    for (var code : poll.codes()) {
      var ballot = voter.seal(code, List.of(Voter.mark(1)));
      voter.cast(ballot.json()).then().statusCode(201);
      voter.cast(ballot.json()).then().statusCode(200);
      voter.vote(code, List.of(Voter.mark(2))).then().statusCode(409);
      ballots.add(ballot);
    }
    checkpoint();
    assertThat(new Traces(ballots).in(OnPostgres.FOLDER)).isEmpty();
    life.close(poll.uuid(), 6, ORGANIZER);
    checkpoint();
    assertThat(new Traces(ballots).in(OnPostgres.FOLDER))
        .as("the same search finds them once they are public")
        .hasSizeGreaterThanOrEqualTo(ballots.size());
    ballots.forEach(ballot -> voter.cast(ballot.json()).then().statusCode(200));
    assertThat(counter.cast(poll.uuid())).isEqualTo(6);
  }

  @Test
  void the_key_lies_in_the_database_that_the_servers_share_until_the_box_is_closed() {
    var poll = polls.open(1, true, 1);
    assertThat(rows(poll.uuid())).isEqualTo(1);
    assertThat(keys.find(poll.uuid())).isPresent();
    life.close(poll.uuid(), 1, ORGANIZER);
    assertThat(rows(poll.uuid())).isZero();
    assertThat(keys.find(poll.uuid())).isEmpty();
  }

  private static long rows(String uuid) {
    return QuarkusTransaction.requiringNew().call(() -> BoxKeyRow.count("pollUuid", uuid));
  }
}
