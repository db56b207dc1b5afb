package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.result.Row;
import org.junit.jupiter.api.Test;
import org.phieukin.OnlyOnH2;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollLife;

/**
 * H2 that was killed while a box was closed has once kept a ballot in the indexes of the open box
 * whose row was gone; every question through them ended with a fault, for good.
 */
@QuarkusTest
@OnlyOnH2
class LeftInIndexTest {
  private static final String ROW =
      "INSERT INTO open_ballot (id, poll_uuid, credential_tag, ballot_tag, sealed, burnt)"
          + " VALUES (1, ?, ?, ?, ?, FALSE)";

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BallotCounter counter;
  @Inject AgroalDataSource database;

  @Test
  void a_closed_box_is_counted_whatever_is_left_of_the_open_one() throws SQLException {
    var made = polls.open(1, true, 2);
    for (var code : made.codes()) {
      new Voter(made.uuid()).vote(code, List.of(Voter.mark(1))).then().statusCode(201);
    }
    life.close(made.uuid(), 2, Approvals.by("organizer"));
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      insert(connection, made.uuid());
      var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      var table = session.getDatabase().getMainSchema().getTableOrView(session, "OPEN_BALLOT");
      var rows = table.getScanIndex(session);
      var row = only(rows, session);
      rows.remove(session, row);
      connection.commit();
      try {
        assertThat(counter.cast(made.uuid())).isEqualTo(2);
      } finally {
        rows.add(session, row);
        connection.commit();
        table.removeRow(session, row);
        connection.commit();
      }
    }
  }

  private static void insert(Connection connection, String poll) throws SQLException {
    try (var insert = connection.prepareStatement(ROW)) {
      insert.setString(1, poll);
      insert.setBytes(2, new byte[32]);
      insert.setBytes(3, new byte[32]);
      insert.setBytes(4, new byte[32]);
      insert.executeUpdate();
    }
  }

  private static Row only(Index rows, SessionLocal session) {
    var cursor = rows.find(session, null, null, false);
    while (cursor.next()) {
      if (cursor.get().getKey() == 1) {
        return cursor.get();
      }
    }
    throw new AssertionError("the row is not there");
  }
}
