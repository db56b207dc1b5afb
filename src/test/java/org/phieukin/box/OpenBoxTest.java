package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;
import org.phieukin.site.PhieuKinConfig;

/** What is written while a poll is open means nothing without the box key (DESIGN). */
@QuarkusTest
@TestProfile(InFile.class)
class OpenBoxTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject PhieuKinConfig config;
  @Inject AgroalDataSource database;

  /** Everything the application logs while it is listened to. */
  private static final class Listener extends Handler implements AutoCloseable {
    private final StringBuffer heard = new StringBuffer();

    Listener() {
      Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
      heard.append(line.getMessage()).append(List.of(params(line))).append(line.getThrown());
    }

    private static Object[] params(LogRecord line) {
      return line.getParameters() == null ? new Object[0] : line.getParameters();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      Logger.getLogger("").removeHandler(this);
    }
  }

  @Test
  void while_a_poll_is_open_no_tracker_and_no_byte_of_a_ballot_stands_in_files_or_log()
      throws IOException {
    var poll = polls.open(2, true, 8);
    var voter = new Voter(poll.uuid());
    var ballots = new ArrayList<Ballot>();
    try (var log = new Listener()) {
      for (int n = 0; n < 8; n++) {
        var marks = List.of(Voter.mark(n % 3), Voter.mark(-1));
        var ballot = voter.seal(poll.codes().get(n), marks);
        voter.cast(ballot.json()).then().statusCode(201);
        voter.cast(ballot.json()).then().statusCode(200);
        voter.vote(poll.codes().get(n), marks).then().statusCode(409);
        ballots.add(ballot);
      }
      assertThat(new Traces(ballots).in(config.data())).isEmpty();
      life.pause(poll.uuid(), ORGANIZER);
      assertThat(new Traces(ballots).in(config.data())).isEmpty();
      assertThat(new Traces(ballots).in(log.heard.toString())).isEmpty();
    }
    life.close(poll.uuid(), 8, ORGANIZER);
    assertThat(new Traces(ballots).in(config.data()))
        .as("the same search finds them once they are public")
        .hasSizeGreaterThan(ballots.size());
  }

  @Test
  void a_ballot_writes_one_row_of_the_open_box_and_nothing_else() throws SQLException {
    var poll = polls.open(1, true, 3);
    var voter = new Voter(poll.uuid());
    execute("SET QUERY_STATISTICS_MAX_ENTRIES 1000");
    execute("SET QUERY_STATISTICS TRUE");
    try {
      for (var code : poll.codes()) {
        voter.vote(code, List.of(Voter.mark(0))).then().statusCode(201);
      }
      var writes =
          rows(
              "SELECT execution_count || ' ' || sql_statement FROM"
                  + " information_schema.query_statistics WHERE lower(sql_statement) LIKE"
                  + " 'insert%' OR lower(sql_statement) LIKE 'update%' OR lower(sql_statement)"
                  + " LIKE 'delete%' OR lower(sql_statement) LIKE 'merge%'");
      assertThat(writes)
          .singleElement()
          .asString()
          .startsWithIgnoringCase("3 insert into open_ballot");
    } finally {
      execute("SET QUERY_STATISTICS FALSE");
    }
  }

  @Test
  void no_length_tells_one_row_from_another() throws SQLException {
    var poll = polls.open(2, true, 10);
    var voter = new Voter(poll.uuid());
    var lengths = new ArrayList<Integer>();
    for (int n = 0; n < 10; n++) {
      var marks = List.of(Voter.mark(n % 4 - 1), Voter.mark(n % 3));
      var ballot = voter.seal(poll.codes().get(n), marks);
      voter.cast(ballot.json()).then().statusCode(201);
      lengths.add(ballot.json().length());
    }
    assertThat(lengths.stream().distinct()).hasSizeGreaterThan(1);
    var where = " FROM open_ballot WHERE poll_uuid = '" + poll.uuid() + "'";
    assertThat(rows("SELECT count(*)" + where)).containsExactly("10");
    assertThat(rows("SELECT DISTINCT octet_length(sealed)" + where)).hasSize(1);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }
}
